package dilemma.cli;

import java.util.List;

/**
 * Plays through typical command lines when the program is built.
 *
 * <p>The build archives the classes that this loads, so that later starts find them ready (class-data sharing). A new
 * command belongs here with one short example; what it prints is thrown away.
 */
final class Rehearsal {

    private static final List<List<String>> SCRIPT = List.of(
            List.of("--version"),
            List.of("--help"),
            List.of("no-such-command"),
            List.of("strategies"),
            List.of("strategies", "--help"),
            List.of("game"),
            List.of("game", "--json"),
            List.of("game", "--lang", "fr"),
            List.of("strategies", "--nice", "--memory=1", "--search=tat"),
            List.of("strategies", "show", "tit-for-tat+noisy=0.05"),
            List.of("strategies", "check", "no-such-file.json"),
            List.of("strategies", "new", "--language", "python", "No Id"),
            List.of("tournaments"),
            List.of("tournaments", "show", "classroom"),
            List.of("tournaments", "check", "no-such-file.json"),
            List.of("tournaments", "new"),
            List.of("schema"),
            List.of("run", "classroom", "--repetitions", "2"),
            List.of("run", "classroom", "--json"),
            List.of("run", "classroom", "--method", "auto", "--turns", "20"),
            List.of("match", "tit-for-tat", "grudger"),
            List.of("match", "gtft", "random", "--exact"),
            List.of("match", "first-by-tullock", "first-by-tullock", "--exact", "--turns", "25"),
            List.of("play", "--seed", "1"),
            List.of("tour"),
            List.of("match", "gradual", "random", "--slow", "--pause", "0", "--lang", "fr"),
            List.of("sweep"),
            List.of("sweep", "horizon", "--repetitions", "1"),
            List.of("merge", "no-such-file.jsonl"),
            List.of("compare", "no-such-result.json", "another.json"),
            List.of("report", "no-such-result.json", "-o", "no-such-page.html"),
            List.of("plot", "no-such-result.json", "-o", "figure.svg"),
            List.of("fingerprint", "win-stay-lose-shift"),
            List.of("fingerprint", "gradual", "--seed", "1", "--json"),
            List.of("fingerprint", "grudger", "--transitive"),
            List.of("evolve", "ecological", "classroom"),
            List.of("evolve", "moran", "classroom", "--repetitions", "20"),
            List.of("evolve", "imitation", "classroom", "--json"),
            List.of("reproduce"),
            List.of("reproduce", "four-players"),
            List.of("reproduce", "four-players", "--json"),
            List.of("completion", "bash"));

    private Rehearsal() {}

    /** Plays the whole script. */
    public static void main(String[] args) {
        SCRIPT.forEach(line -> Main.run(line.toArray(String[]::new)));
    }
}
