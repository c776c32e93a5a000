package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.io.InputException;
import dilemma.io.Results;
import dilemma.io.Source;
import dilemma.metrics.Rule;
import dilemma.result.EvolutionFigures;
import dilemma.result.FingerprintFigures;
import dilemma.result.Result;
import dilemma.result.SweepFigures;
import dilemma.result.TournamentFigures;
import dilemma.result.TransitiveFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands write is read back. */
class ResultsTest {

    private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

    @TempDir
    Path folder;

    private Result written(String... arguments) {
        Path file = folder.resolve(arguments[0].equals("sweep") ? "result.jsonl" : "result.json.gz");
        CommandRun run = CommandRun.of(Stream.concat(Stream.of(arguments), Stream.of("-q", "-o", file.toString()))
                .toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.SUCCESS);
        return Results.read(Source.of(file));
    }

    @Test
    void aTournamentTellsItsEntrantsAndItsPairs() {
        TournamentFigures classroom = (TournamentFigures) written("run", "classroom");

        assertThat(classroom.name()).isEqualTo("classroom");
        assertThat(classroom.rules()).containsEntry("match.turns", "200");
        assertThat(classroom.entrants()).hasSize(12);
        assertThat(classroom.entrants().get(0).name()).isEqualTo("Gradual");
        assertThat(classroom.entrants().get(0).scores()).hasSize(10);
        assertThat(classroom.entrants().get(0).low())
                .isLessThan(classroom.entrants().get(0).score());
        assertThat(classroom.entrants().get(0).rules()).containsEntry(Rule.NICE, 1.0);
        assertThat(classroom.correlations()).hasSize(5);
        assertThat(classroom.pairs().payoff().at(0, 1)).isEqualTo(1);
    }

    @Test
    void pairsOfDifferentSizesAreRefused() throws IOException {
        CommandRun run = CommandRun.of("run", "four-players", "--json");
        Path file = Files.writeString(
                folder.resolve("uneven.json"), run.out().replaceFirst("\"wins\": \\[\\s*\\[", "\"wins\": [[], ["));

        assertThatThrownBy(() -> Results.read(Source.of(file)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("pairs.wins must have a row and a column for each of the 4 standings");
    }

    @Test
    void whatDoesNotExistIsNaN() {
        TournamentFigures exact = (TournamentFigures)
                written("run", "classroom", "--method", "exact", "--set", "entrants=[\"tit-for-tat\"]");

        assertThat(exact.entrants().get(0).low()).isNaN();
        assertThat(exact.entrants().get(0).scores()).isEmpty();
    }

    @Test
    void aSweepTellsItsCells() {
        SweepFigures horizon = (SweepFigures) written("sweep", "horizon");

        assertThat(horizon.paths()).containsExactly("match.continuation");
        assertThat(horizon.cells()).hasSize(11);
        assertThat(horizon.description()).startsWith("Claim:");
        assertThat(horizon.cells().get(0).levels()).containsExactly("0.1");
    }

    @Test
    void anEcologyTellsSharesOverTime() {
        EvolutionFigures ecology =
                (EvolutionFigures) written("evolve", "ecological", "classroom", "--generations", "20");

        assertThat(ecology.process()).isEqualTo("ecological");
        assertThat(ecology.end()).isEqualTo(EvolutionFigures.End.FINAL_SHARE);
        assertThat(ecology.timeline().instants())
                .startsWith(0L, 1L)
                .endsWith(20L)
                .isSorted();
        assertThat(ecology.timeline().shares())
                .allSatisfy(shares -> assertThat(
                                shares.stream().mapToDouble(Double::doubleValue).sum())
                        .isCloseTo(1, ROUNDING));
    }

    @Test
    void anEvolutionOfIndividualsTellsItsIntervals() {
        EvolutionFigures moran = (EvolutionFigures)
                written("evolve", "moran", "classroom", "--population", "12", "--repetitions", "5", "--seed", "1");
        EvolutionFigures mutating = (EvolutionFigures)
                written("evolve", "imitation", "classroom", "--population", "12", "--mutation", "0.1", "--seed", "1");

        assertThat(moran.end()).isEqualTo(EvolutionFigures.End.TAKEOVER);
        assertThat(moran.figures()).hasSize(12).allMatch(share -> share.low() <= share.value());
        assertThat(mutating.end()).isEqualTo(EvolutionFigures.End.MEAN_SHARE);
        assertThat(mutating.process()).isEqualTo("imitation");
    }

    @Test
    void fingerprintsTellTheirPoints() {
        FingerprintFigures ashlock = (FingerprintFigures) written("fingerprint", "tit-for-tat", "--step", "0.25");
        TransitiveFigures transitive = (TransitiveFigures) written("fingerprint", "tit-for-tat", "--transitive");

        assertThat(ashlock.payoff().size()).isEqualTo(5);
        assertThat(ashlock.payoff().at(0, 0)).isEqualTo(1);
        assertThat(transitive.probabilities()).hasSize(11).startsWith(0.0);
        assertThat(transitive.cooperation()).allMatch(row -> row.size() == 50);
    }

    @Test
    void whatIsNoResultIsNamed() {
        assertThatThrownBy(() -> Results.read(Source.option("x.json", "{\"kind\": \"turnament\"}")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("tournament");
        assertThatThrownBy(() -> Results.read(Source.option("x.json", "{\"entrants\": []}")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("is a tournament, not its result");
        assertThatThrownBy(() -> Results.read(Source.option("x.csv", "rank,name\n")))
                .hasMessageContaining("is a CSV table");
    }
}
