package dilemma.fuzz;

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
import java.util.List;
import java.util.stream.Stream;

/** The readers of files, and of texts on the command line, each by itself. */
final class FileReaders {

    private static final DataStrategies STRATEGIES = DataStrategies.beside(new Library());
    private static final Resolver RESOLVER = new Resolver(STRATEGIES);
    private static final TournamentReader TOURNAMENTS = new TournamentReader(RESOLVER, () -> 1);

    private FileReaders() {}

    static Stream<Subject> all() {
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
                new Subject("references", Samples::references, (input, folder) -> RESOLVER.resolve(input.text())),
                new Subject(
                        "assignments",
                        Samples::assignments,
                        (input, folder) -> TOURNAMENTS.read(classroom(), List.of(Change.set(input.text())))));
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
}
