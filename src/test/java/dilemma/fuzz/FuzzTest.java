package dilemma.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dilemma.io.Change;
import dilemma.io.DataStrategies;
import dilemma.io.RecordingsFile;
import dilemma.io.Results;
import dilemma.io.Source;
import dilemma.io.SweepFile;
import dilemma.io.SweepReader;
import dilemma.io.TournamentReader;
import dilemma.library.Library;
import dilemma.strategy.Resolver;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged inputs, the same every time. There are as many for each reader as the property {@code fuzz.inputs} says. */
class FuzzTest {

    private static final int INPUTS = Integer.getInteger("fuzz.inputs", 5000);
    private static final Duration MOST = Duration.ofSeconds(60).plusMillis(10L * INPUTS);

    private static final DataStrategies STRATEGIES = DataStrategies.beside(new Library());
    private static final Resolver RESOLVER = new Resolver(STRATEGIES);
    private static final TournamentReader TOURNAMENTS = new TournamentReader(RESOLVER, () -> 1);

    private record Subject(String name, Supplier<List<Sample>> samples, Trial.Reader reader) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Source classroom() {
        return Source.of(Path.of("tournaments/classroom.json"));
    }

    private static void line(Damage.Input input) {
        SweepReader reader = new SweepReader("cells.jsonl");
        if (input.name().startsWith("header")) {
            reader.heading(input.text());
            reader.whole(input.text());
        } else {
            reader.cell(input.text(), 2);
        }
    }

    static Stream<Subject> everyReader() {
        return Stream.of(
                new Subject(
                        "tournaments",
                        Samples::tournaments,
                        (input, folder) -> TOURNAMENTS.read(folder.source(input), List.of())),
                new Subject(
                        "experiments",
                        Samples::experiments,
                        (input, folder) -> SweepFile.read(folder.source(input), List.of(), RESOLVER, () -> 1)),
                new Subject(
                        "strategies", Samples::strategies, (input, folder) -> STRATEGIES.read(folder.source(input))),
                new Subject("results", Samples::results, (input, folder) -> Results.read(folder.source(input))),
                new Subject(
                        "definitions",
                        () -> List.of(Samples.tournament()),
                        (input, folder) -> Results.definition(folder.source(input))),
                new Subject(
                        "recordings",
                        Samples::recordings,
                        (input, folder) -> RecordingsFile.read(folder.source(input))),
                new Subject("lines of sweeps", Samples::lines, (input, folder) -> line(input)),
                new Subject("references", FuzzTest::references, (input, folder) -> RESOLVER.resolve(input.text())),
                new Subject(
                        "assignments",
                        FuzzTest::assignments,
                        (input, folder) -> TOURNAMENTS.read(classroom(), List.of(Change.set(input.text())))));
    }

    private static List<Sample> references() {
        return Samples.texts(
                "tit-for-tat",
                "random:p=0.7",
                "random(p=0.7)",
                "grudger+noisy=0.02+forgiver:p=0.1",
                "noisy(tit-for-tat, p=0.05)",
                "noisy(noisy(noisy(grudger)))",
                "Tit For Two Tats",
                "gtft:p=1e-3");
    }

    private static List<Sample> assignments() {
        return Samples.texts(
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

    @ParameterizedTest
    @MethodSource("everyReader")
    void aDamagedInputIsReadOrRefusedInWords(Subject subject, @TempDir Path folder) {
        Trial trial = new Trial(subject.reader(), new Damage(subject.samples().get()), new InputFolder(folder));
        assertTimeoutPreemptively(MOST, () -> trial.run(1, INPUTS), () -> "still at input " + trial.current());

        assertThat(trial.faults()).isEmpty();
        assertThat(trial.refused()).isBetween(INPUTS / 4, INPUTS - 1);
    }
}
