package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dilemma.process.ProcessHost;
import dilemma.process.SandboxChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs are shell scripts")
class ProgramsTest {

    private static final String[] SOUND = {
        "tit-for-tat",
        "grudger",
        "alternator",
        "random",
        "win-stay-lose-shift",
        "good-1",
        "good-2",
        "good-3",
        "good-4",
        "good-5",
        "slow"
    };

    private static final String TIGHT =
            ", \"limits\": { \"start\": 0.8, \"move\": 0.3, \"match\": 9, \"memory\": 60, \"restarts\": 1 }";

    private static final String FEW_CHANCES = ", \"limits\": { \"memory\": 60, \"restarts\": 1, \"move\": 10 }";

    /** The machine may have much else to do. */
    private static final String MUCH_TIME = ", \"limits\": { \"move\": 10 }";

    @TempDir
    Path scratch;

    private static JsonNode json(CommandRun run) throws IOException {
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.SUCCESS);
        return new ObjectMapper().readTree(run.out());
    }

    private ProgramFolder folder(String name) throws IOException {
        return new ProgramFolder(Files.createDirectory(scratch.resolve(name)));
    }

    private ProgramFolder one(String script, String... fields) throws IOException {
        return folder("one").add("mine", script, fields);
    }

    private JsonNode faultsOf(String script, String... fields) throws IOException {
        ProgramFolder folder = one(script, fields);
        return json(folder.run("run", folder.tournament(20, "mine", "alternator"), "--json"))
                .path("faults");
    }

    @Test
    void aProgramPlaysLikeTheBuiltInStrategy() throws IOException {
        ProgramFolder folder = one(ProgramFolder.GOOD, ", \"stochastic\": false");
        String[] others = {"alternator", "grudger", "cycle:moves=CCDD", "second-by-eatherley", "tit-for-2-tats"};

        List<JsonNode> results = new ArrayList<>();
        for (String first : List.of("mine", "tit-for-tat")) {
            List<String> entrants = new ArrayList<>(List.of(first));
            entrants.addAll(List.of(others));
            String file = folder.tournament(30, entrants.toArray(String[]::new));
            results.add(json(folder.run("run", file, "--json")).path("pairs").path("payoff"));
        }

        assertThat(results.get(0)).isEqualTo(results.get(1));
    }

    @Test
    void aProgramIsToldTheMatchAndEveryTurn() throws IOException {
        Path log = scratch.resolve("log");
        ProgramFolder folder = one("while read line; do echo \"$line\" >> '" + log + "'; echo C; done");

        json(folder.run(
                "match",
                "mine",
                "alternator",
                "--turns",
                "3",
                "--known-length",
                "--no-sandbox",
                "--json",
                "--seed",
                "1"));

        assertThat(Files.readAllLines(log)).hasSize(3).satisfies(lines -> {
            assertThat(lines.get(0)).matches("match 1 R=1 S=5 T=0 P=3 minimise turns=3 seed=\\d+");
            assertThat(lines.get(1)).isEqualTo("CC");
            assertThat(lines.get(2)).isEqualTo("CD");
        });
    }

    @Test
    void aSingleMatchTellsFaultsToo() throws IOException {
        ProgramFolder folder = one(ProgramFolder.onEveryTurn("[ $turn = 3 ] && exit 3; echo C"));

        CommandRun run = folder.run("match", "mine", "alternator", "--turns", "5", "--json", "--seed", "1");

        JsonNode fault = json(run).path("faults").path(0);
        assertThat(json(run).path("programs")).hasSize(1);
        assertThat(fault.path("turn").intValue()).isEqualTo(3);
        assertThat(fault.path("sent").textValue()).isEqualTo("CD");
        assertThat(run.err()).isEqualTo("mine ended with exit code 3, on turn 3 against Alternator.\n");
    }

    @Test
    void everyCellOfAnExperimentTellsFaults() throws IOException {
        ProgramFolder folder = one(ProgramFolder.onEveryTurn("[ $turn = 3 ] && exit 3; echo C"));
        Path experiment = Files.writeString(scratch.resolve("turns.json"), """
                { "name": "turns", "entrants": ["mine", "alternator"], "repetitions": 1, "selfPlay": false, "seed": 1,
                  "vary": { "match.turns": [2, 4] } }
                """);
        Path cells = scratch.resolve("cells.jsonl");

        assertThat(folder.run("sweep", experiment.toString(), "-q", "-o", cells.toString())
                        .exitCode())
                .isZero();

        List<String> lines = Files.readAllLines(cells);
        assertThat(lines.get(1)).doesNotContain("faults");
        assertThat(new ObjectMapper().readTree(lines.get(2)).path("faults")).hasSize(1);
    }

    @Test
    void whoPlaysAgainstAProgramIsToldItsFaults() throws IOException {
        ProgramFolder folder = one(ProgramFolder.onEveryTurn("[ $turn = 2 ] && echo X || echo C"));
        Path saved = scratch.resolve("saved.json");
        String[] line = {"play", "mine", "--turns", "3", "--seed", "1", "--lang", "fr", "--save", saved.toString()};
        String[] all = Stream.concat(
                        Stream.of(line), Stream.of("--strategies", folder.path().toString()))
                .toArray(String[]::new);

        CommandRun run = CommandRun.reading("ccc", all);

        assertThat(run.err()).contains("mine", "au tour 2 contre vous.").containsOnlyOnce("mine");
        JsonNode fault = new ObjectMapper()
                .readTree(Files.readString(saved))
                .path("faults")
                .path(0);
        assertThat(fault.path("opponent").textValue()).isEqualTo("person");
        assertThat(fault.path("received").textValue()).isEqualTo("X");
    }

    @Test
    void theSameSeedGivesTheSameResultOnAnyNumberOfThreads() throws IOException {
        ProgramFolder folder = one(
                "while read line; do case $line in *seed=*[02468]) move=C;; *seed=*) move=D;; esac; echo $move; done");
        String file = folder.tournament(10, "mine", "random", "mine+noisy=0.2", "grudger");

        CommandRun one = folder.run("run", file, "--repetitions", "6", "--json", "--threads", "1");
        CommandRun two = folder.run("run", file, "--repetitions", "6", "--json", "--threads", "2");

        assertThat(json(one)).isEqualTo(json(two));
        assertThat(json(one).path("faults")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            while read line; do :; done                 | start-time     | gave no move within 0.8 s of its start
            echo no licence >&2; exit 3                 | crash          | ended with exit code 3: no licence
            kill -SEGV $$                               | crash          | crashed with signal 11
            while :; do echo CCCCCCC; done              | wrong-answer   | answered neither C nor D
            read line; echo maybe; read line            | wrong-answer   | answered neither C nor D
            read line; echo C; echo C; read line        | unasked-answer | answered before it was asked
            read line; echo C; exec >&-; read line      | crash          | ended with exit code 0
            read line; echo C; read line; sleep 5       | move-time      | gave no move within 0.3 s
            """)
    void aFaultIsToldWithWhatWasSentAndReceived(String script, String kind, String message) throws IOException {
        JsonNode first = faultsOf(script, TIGHT).path(0);

        assertThat(first.path("kind").asText()).as("%s", first).isEqualTo(kind);
        assertThat(first.path("message").asText()).isEqualTo(message);
        assertThat(first.path("entrant").asText()).isEqualTo("mine");
        assertThat(first.path("sent").asText()).matches("match 1 .*|[CD]{2}");
    }

    @Test
    void whatCameBackIsShownOnOneLine() throws IOException {
        JsonNode first =
                faultsOf("read line; printf 'C \\033[31m\\n'; read line", TIGHT).path(0);

        assertThat(first.path("received").asText()).isEqualTo("C \\u001b[31m");
    }

    @Test
    void aProgramWorksInAnEmptyFolderOfItsOwnThatIsGoneAfterwards() throws IOException {
        String script = "read line; echo \"$(ls -a | wc -l)$PWD\"; echo x > file; mkdir -p a/b; chmod 0 a; read line";

        JsonNode first = faultsOf(script, TIGHT).path(0);

        String received = first.path("received").asText().strip();
        assertThat(received).startsWith("2/");
        assertThat(Path.of(received.substring(1))).doesNotExist();
        assertThat(Path.of(received.substring(1)).getParent()).doesNotExist();
    }

    @Test
    void theEnvironmentIsCleared() throws IOException {
        JsonNode first = faultsOf(
                        "read line; env | cut -d= -f1 | cut -c1-9 | sort | tr '\\n' ' '; echo; read line", TIGHT)
                .path(0);

        assertThat(first.path("received").asText().replace(" …", "").split(" "))
                .isSubsetOf(
                        "DILEMMA_P",
                        "HOME",
                        "LC_ALL",
                        "OLDPWD",
                        "PATH",
                        "PWD",
                        "PYTHONDON",
                        "PYTHONUNB",
                        "SHLVL",
                        "TMPDIR",
                        "_");
    }

    @Test
    void aProgramThatEndsAfterEachMatchIsToldSoAndPlaysOn() throws IOException {
        String script = "for turn in 1 2 3; do read line; echo C; done";
        ProgramFolder folder = one(script);

        JsonNode result = json(folder.run("run", folder.tournament(3, "mine", "alternator", "grudger"), "--json"));

        assertThat(result.path("faults").findValuesAsText("message"))
                .isNotEmpty()
                .allMatch(message -> message.matches("when the match was over, ended with exit code 0"));
        assertThat(result.path("faults").findValuesAsText("turn")).containsOnly("4");
        assertThat(result.path("faults").findValuesAsText("sent")).allMatch(line -> line.matches("[CD]{2}"));
        assertThat(standing(result, "mine").path("cooperation").asDouble()).isEqualTo(1);
    }

    private static JsonNode standing(JsonNode result, String name) {
        for (JsonNode standing : result.path("standings")) {
            if (standing.path("name").asText().equals(name)) {
                return standing;
            }
        }
        throw new AssertionError("no entrant " + name);
    }

    @ParameterizedTest
    @CsvSource({"defect, 0.2", "cooperate, 1"})
    void thePolicyMakesTheMovesThatAreLeft(String policy, double cooperation) throws IOException {
        ProgramFolder folder = one(ProgramFolder.onEveryTurn("test $turn = 5 && exit; echo C"));
        String file = folder.tournament(20, "mine", "grudger");

        JsonNode result = json(folder.run("run", file, "--json", "--on-fault", policy, "--set", "selfPlay=false"));

        assertThat(standing(result, "mine").path("cooperation").asDouble()).isEqualTo(cooperation);
        assertThat(result.path("programs").path(0).path("onFault").asText()).isEqualTo(policy);
    }

    @Test
    void whoIsDisqualifiedLeavesNoTraceInTheScores() throws IOException {
        ProgramFolder folder = one(ProgramFolder.onEveryTurn("test $turn = 5 && exit; echo C"));
        Path matches = scratch.resolve("matches.csv");
        String all = folder.tournament(20, "mine", "grudger", "random");
        JsonNode result =
                json(folder.run("run", all, "--json", "--on-fault", "disqualify", "--matches", matches.toString()));
        String rest = folder.tournament(20, "grudger", "random");

        assertThat(result.path("standings"))
                .isEqualTo(json(folder.run("run", rest, "--json")).path("standings"));
        assertThat(result.path("leftOut").path(0).path("reason").asText())
                .isEqualTo("was disqualified: it ended with exit code 0, on turn 5 against mine");
        assertThat(result.path("faults").path(0).path("disqualified").asBoolean())
                .isTrue();
        assertThat(Files.readString(matches)).doesNotContain("mine").contains("Grudger,Random");
    }

    @ParameterizedTest
    @CsvSource({"fingerprint mine --step 0.5 --turns 5 --repetitions 1", "evolve ecological FILE --generations 5"})
    void everyCommandTellsOfFaults(String command) throws IOException {
        ProgramFolder folder = one("exit 1");
        String file = folder.tournament(5, "mine", "grudger");

        CommandRun run = folder.run(command.replace("FILE", file).split(" "));

        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.err()).containsPattern("the program of mine ended with exit code 1; \\d+ faults in all\n");
    }

    @Test
    void whereNobodyIsLeftThereIsNoResult() throws IOException {
        ProgramFolder folder = one("exit 1");

        CommandRun run = folder.run("run", folder.tournament(5, "mine"), "--json", "--on-fault", "disqualify");

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("nobody is left in the tournament: mine was disqualified");
    }

    @Test
    void tournamentsOfOneRunDoNotShareTheirRestarts() throws IOException {
        ProgramFolder folder =
                one(ProgramFolder.onEveryTurn("test $turn = 2 && exit; echo C"), ", \"limits\": { \"restarts\": 0 }");
        String file = folder.tournament(5, "mine", "grudger");
        Path again = Files.writeString(
                Path.of(file).resolveSibling("again.tournament"),
                Files.readString(Path.of(file)).replace("\"programs\"", "\"again\""));
        Path results = Files.createDirectory(scratch.resolve("results"));

        folder.run("run", file, again.toString(), "-o", results + "/", "--threads", "1");

        List<JsonNode> faults = new ArrayList<>();
        try (Stream<Path> files = Files.list(results)) {
            for (Path result : files.toList()) {
                faults.add(new ObjectMapper().readTree(result.toFile()).path("faults"));
            }
        }
        assertThat(faults).hasSize(2);
        assertThat(faults.get(0)).isEqualTo(faults.get(1)).isNotEmpty();
    }

    @Test
    void aProgramThatIsNotThereIsAnErrorBeforeAnythingIsWritten() throws IOException {
        ProgramFolder folder = one("exit 1");
        Files.writeString(folder.path().resolve("gone.json"), """
                { "id": "gone", "name": "gone", "kind": "process", "command": ["no-such-program"] }
                """);
        Path result = scratch.resolve("result.json");

        CommandRun run = folder.run("run", folder.tournament(5, "gone"), "-o", result.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err())
                .isEqualTo("the program of gone cannot be started: there is no \"no-such-program\" in the folders of"
                        + " PATH; is it installed?\n");
        assertThat(result).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "command": []                                   | command must have at least one word
            "command": "sh x.sh"                            | command must be a list, but was "sh x.sh"
            "command": ["sh"], "directory": "nowhere"       | directory must be a folder, but was "nowhere"
            "command": ["sh"], "onFault": "defct"           | did you mean "defect"?
            "command": ["sh"], "limits": { "mve": 1 }       | unknown field limits.mve; did you mean "move"?
            "command": ["sh"], "limits": { "move": 0 }      | limits.move: move must be above 0 and at most 86400, but was 0
            "command": ["sh"], "limits": { "restarts": .5 } | expected
            """)
    void aMistakeInTheFileIsShown(String fields, String message) throws IOException {
        Path file = scratch.resolve("wrong.json");
        Files.writeString(file, "{ \"id\": \"wrong\", \"name\": \"x\", \"kind\": \"process\", " + fields + " }");

        CommandRun run = CommandRun.of("strategies", "check", file.toString());

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err() + run.out()).contains("wrong.json:1:").contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --on-fault=forgive  | --on-fault is "forgive", but must be one of defect, cooperate, disqualify
            --limit=mve=1       | --limit: there is no limit "mve"; did you mean "move"?
            --limit=move        | --limit: move is "", which is no number; expected move=N
            --limit=move=-1     | --limit: move must be above 0 and at most 86400, but was -1
            """)
    void aMistakeInAnOptionIsShown(String option, String message) {
        CommandRun run = CommandRun.of("run", "classroom", option);

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.err()).isEqualTo(message + "\n");
    }

    @Test
    void aLimitOfTheOptionTakesThePlaceOfTheFiles() throws IOException {
        ProgramFolder folder = one("while read line; do :; done", TIGHT);
        String file = folder.tournament(5, "mine", "grudger");

        JsonNode result = json(folder.run("run", file, "--json", "--limit", "start=0.1,restarts=0"));

        assertThat(result.path("programs").path(0).path("limits").path("start").asDouble())
                .isEqualTo(0.1);
        assertThat(result.path("faults").findValuesAsText("kind")).contains("start-time", "not-restarted");
    }

    static Stream<String> everyWayToRun() {
        try (ProcessHost host = new ProcessHost(SandboxChoice.AUTO)) {
            return host.isSandboxed() ? Stream.of("--no-sandbox", "--sandbox") : Stream.of("--no-sandbox");
        }
    }

    /** The tournament of everything that can go wrong. */
    @ParameterizedTest
    @MethodSource("everyWayToRun")
    void whoPlaysByTheRulesIsNotTouchedByWhoDoesNot(String sandbox) throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "needs Linux");
        ProgramFolder folder = folder("class");
        for (int number = 1; number <= 5; number++) {
            folder.add("good-" + number, ProgramFolder.GOOD, MUCH_TIME);
        }
        folder.add("slow", ProgramFolder.onEveryTurn("test $((turn % 15)) = 0 && sleep 0.03; echo C"), MUCH_TIME);
        String sleep = "sleep 12" + scratch.toString().hashCode() % 10_000_000;
        Map<String, String> scripts = Map.ofEntries(
                entry("silent", "while read line; do :; done"),
                entry("hanging", ProgramFolder.onEveryTurn("test $turn = 20 && sleep 100; echo C")),
                entry("crashing-at-start", "exit 1"),
                entry("crashing-at-57", ProgramFolder.onEveryTurn("test $turn = 57 && exit 1; echo C")),
                entry("flooding", "read line; while :; do echo CCCCCCCCCCC; done"),
                entry("wrong-letters", "while read line; do echo K; done"),
                entry("ignoring-the-end", ProgramFolder.onEveryTurn("echo C; test $turn = 58 && echo C")),
                entry("forking", ProgramFolder.onEveryTurn("test $turn = 2 && " + sleep + " & echo C")),
                entry(
                        "eating",
                        "b=xxxxxxxxxxxxxxxx; for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17; do b=$b$b; done\n"
                                + ProgramFolder.onEveryTurn("x=$x$b; sleep 0.02; echo C")),
                entry(
                        "writing",
                        ProgramFolder.onEveryTurn(
                                "echo x > file$turn; echo x 2>/dev/null > '" + scratch + "/evil'; echo C")),
                entry(
                        "killing",
                        ProgramFolder.onEveryTurn("case $line in match*) for p in $(grep -ls 'class/good' "
                                + "/proc/[0-9]*/cmdline | grep -v \"/$$/\"); do p=${p#/proc/}; kill -9 ${p%/cmdline}; done 2>/dev/null;;"
                                + " esac; echo C")));
        for (Map.Entry<String, String> script : new TreeMap<>(scripts).entrySet()) {
            boolean isToBeStopped = Set.of("silent", "hanging").contains(script.getKey());
            folder.add(script.getKey(), script.getValue(), isToBeStopped ? TIGHT : FEW_CHANCES);
        }
        List<String> all = new ArrayList<>(List.of(SOUND));
        all.addAll(new TreeSet<>(scripts.keySet()));

        long started = System.nanoTime();
        JsonNode result = json(folder.run("run", folder.tournament(58, all.toArray(String[]::new)), "--json", sandbox));
        double seconds = (System.nanoTime() - started) / 1e9;
        JsonNode alone = json(folder.run("run", folder.tournament(58, SOUND), "--json", sandbox));

        assertThat(payoffs(result, names(alone))).isEqualTo(payoffs(alone, names(alone)));
        assertThat(alone.path("faults")).isEmpty();
        assertThat(kinds(result))
                .contains(
                        entry("silent", Set.of("start-time", "not-restarted")),
                        entry("hanging", Set.of("move-time", "not-restarted")),
                        entry("crashing-at-start", Set.of("crash", "not-restarted")),
                        entry("crashing-at-57", Set.of("crash", "not-restarted")),
                        entry("flooding", Set.of("wrong-answer", "not-restarted")),
                        entry("wrong-letters", Set.of("wrong-answer", "not-restarted")),
                        entry("ignoring-the-end", Set.of("unasked-answer", "not-restarted")))
                .containsKey("eating")
                .doesNotContainKeys("forking", "writing", "slow", "Tit For Tat");
        assertThat(kinds(result).get("eating")).contains("memory");
        assertThat(folder.processes(folder.path().toString())).isZero();
        assertThat(folder.processes(sleep.replace(' ', '\0'))).isZero();
        assertThat(seconds).isLessThan(60);
        assertThat(Files.exists(scratch.resolve("evil"))).isEqualTo(sandbox.equals("--no-sandbox"));
    }

    private static List<String> names(JsonNode result) {
        List<String> names = new ArrayList<>();
        result.path("pairs").path("order").forEach(name -> names.add(name.asText()));
        return names;
    }

    private static Map<String, Double> payoffs(JsonNode result, List<String> among) {
        List<String> order = names(result);
        Map<String, Double> payoffs = new TreeMap<>();
        for (String row : among) {
            for (String column : among) {
                payoffs.put(
                        row + " against " + column,
                        result.path("pairs")
                                .path("payoff")
                                .path(order.indexOf(row))
                                .path(order.indexOf(column))
                                .asDouble());
            }
        }
        return payoffs;
    }

    private static Map<String, Set<String>> kinds(JsonNode result) {
        Map<String, Set<String>> kinds = new TreeMap<>();
        for (JsonNode fault : result.path("faults")) {
            kinds.computeIfAbsent(fault.path("entrant").asText(), none -> new TreeSet<>())
                    .add(fault.path("kind").asText());
        }
        return kinds;
    }
}
