package dilemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of strategies that are shell scripts.
 *
 * @param path the folder
 */
record ProgramFolder(Path path) {

    /** Tit for tat. */
    static final String GOOD = """
            while read line; do
              case $line in
                match*|?C) echo C;;
                *) echo D;;
              esac
            done
            """;

    /** Makes a script that counts the turns of its match in {@code turn} and does something on each. */
    static String onEveryTurn(String deed) {
        return "while read line; do\n case $line in match*) turn=1;; *) turn=$((turn + 1));; esac\n" + deed
                + "\ndone\n";
    }

    /** Adds a script under an id, with further fields of its file, each with a comma in front. */
    ProgramFolder add(String id, String script, String... fields) throws IOException {
        Files.writeString(path.resolve(id + ".sh"), script);
        Files.writeString(path.resolve(id + ".json"), """
                { "id": "%s", "name": "%s", "kind": "process", "command": ["sh", "%s.sh"] %s }
                """.formatted(id, id, id, String.join("", fields)));
        return this;
    }

    /** Runs a command line with these strategies. */
    CommandRun run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--strategies", path.toString()));
        return CommandRun.of(all.toArray(String[]::new));
    }

    /** Writes a tournament beside the folder and returns its file. */
    String tournament(int turns, String... entrants) throws IOException {
        String file = path.resolveSibling(path.getFileName() + ".tournament").toString();
        Files.writeString(Path.of(file), """
                { "name": "programs", "entrants": ["%s"], "match": { "turns": %d }, "repetitions": 1, "seed": 5 }
                """.formatted(String.join("\", \"", entrants), turns));
        return file;
    }

    /** Returns how many processes there are whose command line names the folder, or a text; on Linux only. */
    long processes(String text) throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/proc"))) {
            return all.filter(process -> isOf(process.resolve("cmdline"), text)).count();
        }
    }

    private static boolean isOf(Path commandLine, String text) {
        try {
            return Files.readString(commandLine, java.nio.charset.StandardCharsets.ISO_8859_1)
                    .contains(text);
        } catch (IOException | java.io.UncheckedIOException gone) {
            return false;
        }
    }
}
