package dilemma.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The whole program: damaged command lines, and sound ones with a damaged file.
 *
 * <p>The numbers of a damaged line are small or past all limits, so that no run takes long, and it writes into the
 * folder of inputs alone.
 */
final class CommandLines {

    /** What reads the files is tried by itself, too. */
    private static final int SHARE = 5;

    private static final Pattern WRITES = Pattern.compile("-\\w*o|--output|--save|--matches");
    private static final Pattern WRITES_TO =
            Pattern.compile("(-\\w*o|(?:--output|--save|--matches)=)(.*)", Pattern.DOTALL);
    private static final Pattern LARGE = Pattern.compile("(?<!\\d)([1-9])(?:\\d{1,12}(?!\\d)|[eE]\\+?\\d{1,2}(?!\\d))");

    private CommandLines() {}

    static Subject damaged() {
        return new Subject("command lines", Samples::commandLines, CommandLines::line);
    }

    static Stream<Subject> withDamagedFile() {
        return Stream.of(
                new Subject("merge", Samples::shards, CommandLines::merge, SHARE),
                new Subject("plot", Samples::results, (input, folder) -> figure("plot", input, folder), SHARE),
                new Subject("report", Samples::results, (input, folder) -> figure("report", input, folder), SHARE),
                new Subject("compare", () -> List.of(Samples.tournament()), CommandLines::compare, SHARE),
                new Subject("conform", Samples::recordings, CommandLines::conform, SHARE));
    }

    private static void line(Damage.Input input, InputFolder folder) {
        String command = input.name().replaceFirst("\\.gz$", "");
        List<String> line = new ArrayList<>(command.isEmpty() ? List.of() : List.of(command.split(" ")));
        for (String argument : input.text().split("\n", -1)) {
            line.add(confined(LARGE.matcher(argument).replaceAll("$1"), line, folder));
        }
        run(line, folder);
    }

    /** Returns an argument; where it says where to write, that is made a file of the folder. */
    private static String confined(String argument, List<String> before, InputFolder folder) {
        String last = before.isEmpty() ? "" : before.get(before.size() - 1);
        Matcher both = WRITES_TO.matcher(argument);
        if (WRITES.matcher(last).matches()) {
            return folder.inside(argument);
        }
        return both.matches() ? both.group(1) + folder.inside(both.group(2)) : argument;
    }

    private static void merge(Damage.Input input, InputFolder folder) {
        String sound = folder.file(Samples.shard()).toString();
        String damaged = folder.file(input).toString();
        run(List.of("merge", sound, damaged, "--partial", "-o", folder.inside("x.csv")), folder);
    }

    private static void figure(String command, Damage.Input input, InputFolder folder) {
        String page = folder.inside(command.equals("plot") ? "x.svg" : "x.html");
        run(List.of(command, folder.file(input).toString(), "-o", page), folder);
    }

    private static void compare(Damage.Input input, InputFolder folder) {
        String sound = folder.file(Samples.tournament()).toString();
        run(List.of("compare", sound, folder.file(input).toString()), folder);
    }

    private static void conform(Damage.Input input, InputFolder folder) {
        run(List.of("conform", folder.file(input).toString()), folder);
    }

    private static void run(List<String> line, InputFolder folder) {
        try {
            Program.run(line);
        } finally {
            folder.clear();
        }
    }
}
