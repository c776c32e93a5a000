package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.io.ReadyMade;
import dilemma.io.TournamentReader;
import dilemma.language.Language;
import dilemma.report.figure.Choice;
import dilemma.report.figure.FigureKind;
import dilemma.report.figure.Look;
import dilemma.report.figure.ParsedSvg;
import dilemma.report.figure.Samples;
import dilemma.result.TournamentFigures;
import dilemma.strategy.Entrant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures of the ready-made tournaments, with the names of those who take part and scores at random. */
class ShippedFiguresTest {

    static Stream<String> everyTournament() {
        return ReadyMade.packed().names().stream();
    }

    private static List<String> names(String tournament) {
        TournamentReader reader = new TournamentReader(StrategiesOption.shipped(), () -> 1);
        return reader.read(ReadyMade.packed().open(tournament), List.of()).entrants().stream()
                .map(Entrant::name)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("everyTournament")
    void everythingIsOnThePageAndNoLabelLiesOverAnother(String tournament) {
        TournamentFigures result = Samples.complete(1, names(tournament));
        for (FigureKind kind : FigureKind.of(result)) {
            for (Language language : Language.values()) {
                Look look = new Look(120, OptionalDouble.empty(), 8, tournament, language);
                ParsedSvg svg = ParsedSvg.of(
                        kind.figure(result, Choice.all()).orElseThrow().draw(look));

                assertThat(svg.outside()).as(kind.id()).isEmpty();
                assertThat(svg.overlaps()).as(kind.id()).isEmpty();
                assertThat(svg.texts()).contains(tournament);
            }
        }
    }
}
