package dilemma.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    /** What the program printed, by the command line. */
    private static final Map<List<String>, String> PRINTED = new ConcurrentHashMap<>();

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

    /** The first share of a sweep. */
    static Sample shard() {
        return Sample.of("cells.jsonl", printed(share("1/2")));
    }

    /** The other share of the same sweep. */
    static List<Sample> shards() {
        return List.of(Sample.of("cells.jsonl", printed(share("2/2"))));
    }

    private static List<String> share(String which) {
        return Stream.concat(SWEEP.stream(), Stream.of("--shard", which)).toList();
    }

    static List<Sample> references() {
        return texts(
                "tit-for-tat",
                "random:p=0.7",
                "random(p=0.7)",
                "grudger+noisy=0.02+forgiver:p=0.1",
                "noisy(tit-for-tat, p=0.05)",
                "noisy(noisy(noisy(grudger)))",
                "Tit For Two Tats",
                "gtft:p=1e-3");
    }

    static List<Sample> assignments() {
        return texts(
                "match.turns=500",
                "match.noise.execution=0.01",
                "match={\"turns\": 5, \"noise\": 0.1}",
                "entrants=[\"tit-for-tat\", {\"use\": \"random\", \"with\": {\"p\": 0.3}, \"count\": 2}]",
                "game=snowdrift",
                "game={\"payoffs\": {\"T\": 5, \"R\": 3, \"P\": 1, \"S\": 0}}",
                "topology={\"kind\":\"lattice\",\"rows\":6,\"columns\":6,\"wrap\":true}",
                "seed=7",
                "repetitions={\"least\": 5, \"most\": 50}",
                "entrants[0].count=3");
    }

    /**
     * Command lines of every command, named by it, and their other arguments, one to a line of the text; of one the
     * command itself is in the text.
     */
    static List<Sample> commandLines() {
        return Stream.of(
                        "run | four-players --turns 3 --repetitions 2 --json",
                        "run | four-players --set " + TWO + " --noise 0.1 --method auto -o x.json -o x.csv",
                        "run | four-players tournaments/classroom.json --turns 2 --repetitions 1 -o all/ --matches x.jsonl",
                        "match | tit-for-tat random:p=0.7 --seed 7 --turns 5 --json",
                        "match | tit-for-tat+noisy=0.05 grudger --noise 0.02 --continuation 0.5 --lang fr",
                        "match | grudger all-d --exact --turns 4 --payoffs 5,3,1,0 --misperception 0.1",
                        "play | grudger --turns 3 --seed 1 --save x.json",
                        "play | --mystery --lang fr",
                        "tour | --no-pause --lang en",
                        "sweep | end-known --set " + TWO + " --repetitions 1 -o x.jsonl --shard 1/3 --threads 2",
                        "merge | x.jsonl y.jsonl --summary --partial -o x.csv",
                        "evolve ecological | strangers --generations 3 --set " + TWO + " --shares grudger=0.1 --json",
                        "evolve moran | strangers --set " + TWO + " --population 4 --repetitions 2 --seed 1 -o x.json",
                        "evolve imitation | strangers --set " + TWO
                                + " --population 5 --turns 3 --mutation 0.1 --watch",
                        "fingerprint | tit-for-tat --step 0.5 --probe grudger --json",
                        "fingerprint | grudger --transitive --turns 3 -o x.json",
                        "compare | x.json y.json --color=never",
                        "report | x.json --lang fr -o x.html",
                        "plot | x.json --kind box --top 3 --width 90 -o x.svg",
                        "strategies | --nice --memory=1 --max-states 3 --search tat",
                        "strategies show | random:p=0.7+noisy=0.05 --json",
                        "strategies check | strategies/cyclers/cycler-ccd.json --quiet",
                        "tournaments show | classroom --json",
                        "tournaments check | tournaments/classroom.json",
                        "tournaments new | my-class",
                        "game | chicken --json",
                        "game | donation:b=4,c=1 --lang fr",
                        "conform | x.json --only grudger --known-only",
                        "reproduce | four-players --repetitions 1 --quiet",
                        "schema | tournament",
                        "completion | zsh",
                        " | help run",
                        " | --version",
                        " | strategies check x.json")
                .map(Samples::commandLine)
                .toList();
    }

    private static Sample commandLine(String line) {
        String[] parts = line.split(" ?\\| ", 2);
        return Sample.of(parts[0], parts[1].replace(' ', '\n'));
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
        return PRINTED.computeIfAbsent(line, Program::run);
    }
}
