package dilemma.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dilemma.cli.Dilemma;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sound inputs: what is shipped, and small results of the program's own. */
final class Samples {

    private static final int MOST_BYTES = 2000;

    private static final String TWO = "entrants=[\"tit-for-tat\",\"grudger\"]";

    private static final List<List<String>> RESULTS = List.of(
            List.of("run", "four-players", "--set", TWO, "--turns", "3", "--seed", "1", "--json"),
            List.of("match", "tit-for-tat", "random", "--turns", "9", "--seed", "1", "--json"),
            List.of("fingerprint", "tit-for-tat", "--step", "0.5", "--json"),
            List.of("fingerprint", "grudger", "--transitive", "--turns", "3", "--json"),
            List.of("evolve", "ecological", "strangers", "--set", TWO, "--generations", "3", "--json"),
            List.of("evolve", "moran", "strangers", "--set", TWO, "--seed", "1", "--repetitions", "2", "--json"),
            List.of("evolve", "imitation", "strangers", "--set", TWO, "--seed", "1", "--turns", "3", "--json"));

    private static final String TEXTS = """
            "turns": 3, "game": "axelrod", "source": "made up",
            "opponents": {"all-c": "CCC", "mix": "CDC"},""";

    private static final List<String> SWEEP =
            List.of("sweep", "end-known", "--set", TWO, "--seed", "1", "--repetitions", "1", "--json");

    private Samples() {}

    static List<Sample> tournaments() {
        return shipped("tournaments", 1);
    }

    static List<Sample> experiments() {
        return shipped("tournaments/experiments", 1);
    }

    static List<Sample> strategies() {
        return shipped("strategies", Integer.MAX_VALUE);
    }

    /** Results of every kind, the smallest that there are. */
    static List<Sample> results() {
        List<Sample> results = new ArrayList<>();
        RESULTS.forEach(line -> results.add(Sample.of("result.json", printed(line))));
        results.add(Sample.of("cells.jsonl", printed(SWEEP)));
        return results;
    }

    /** The result of a tournament. */
    static Sample tournament() {
        return Sample.of("result.json", printed(RESULTS.get(0)));
    }

    /** The lines of a sweep, each by itself: its header, and cells. */
    static List<Sample> lines() {
        List<String> lines = printed(SWEEP).lines().toList();
        return List.of(
                Sample.of("header.jsonl", lines.get(0)),
                Sample.of("cell.jsonl", lines.get(1)),
                Sample.of("cell.jsonl", lines.get(2)));
    }

    static List<Sample> recordings() {
        return Stream.of(
                        "{\"kind\": \"responses\", " + TEXTS
                                + "\"responses\": {\"grudger\": {\"unknown-length\": {\"all-c\": \"CCC\", \"mix\": \"CCD\"}}}}",
                        "{\"kind\": \"slips\", " + TEXTS + "\"slips\": {\"all-c\": \"..X\", \"mix\": \"X..\"}, "
                                + "\"responses\": {\"grudger\": {\"known-length\": {\"all-c\": \"CCC\", \"mix\": \"CCD\"}}}}",
                        "{\"kind\": \"draws\", " + TEXTS
                                + "\"slips\": {\"all-c\": \"..X\"}, \"draws\": {\"all-c\": [0.1, 0.5, 0.9]}, "
                                + "\"stochastic\": [\"random\"],"
                                + "\"responses\": {\"random\": {\"unknown-length\": {\"all-c\": \"CCC\"}}}}",
                        "{\"kind\": \"rates\", \"runs\": 600, " + TEXTS
                                + "\"responses\": {\"random\": {\"unknown-length\": {\"all-c\": [300, 310, 290]}}}}")
                .map(text -> Sample.of("recordings.json", text))
                .toList();
    }

    static List<Sample> texts(String... texts) {
        return Stream.of(texts).map(text -> Sample.of("text", text)).toList();
    }

    private static List<Sample> shipped(String folder, int depth) {
        try (Stream<Path> files = Files.walk(Path.of(folder), depth)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> file.toFile().length() <= MOST_BYTES)
                    .sorted()
                    .map(Samples::file)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample file(Path file) {
        try {
            return Sample.of(file.getFileName().toString(), Files.readString(file, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String printed(List<String> line) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Dilemma.run(new PrintWriter(out), new PrintWriter(err), line.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(line + " ended with " + code + ": " + err);
        }
        return out.toString();
    }
}
