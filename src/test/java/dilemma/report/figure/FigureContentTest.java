package dilemma.report.figure;

import static dilemma.report.figure.ParsedSvg.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.language.Language;
import dilemma.metrics.Matrix;
import dilemma.report.BoxPlot;
import dilemma.report.Wording;
import dilemma.result.EntrantFigures;
import dilemma.result.EvolutionFigures;
import dilemma.result.FingerprintFigures;
import dilemma.result.MatchFigures;
import dilemma.result.Result;
import dilemma.result.SweepFigures;
import dilemma.result.TournamentFigures;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As many marks as data, each where it belongs, with the right labels in the right order. */
class FigureContentTest {

    private static final Offset<Double> ROUNDING = Offset.offset(0.01);
    private static final int LEGEND = 100;
    private static final List<String> NAMES =
            IntStream.range(0, 12).mapToObj(i -> "Strategy " + (char) ('A' + i)).toList();

    private static ParsedSvg drawn(FigureKind kind, Result result) {
        return drawn(kind, result, Choice.all());
    }

    private static ParsedSvg drawn(FigureKind kind, Result result, Choice choice) {
        return ParsedSvg.of(kind.figure(result, choice).orElseThrow().draw(Samples.look(180)));
    }

    private static Choice top(int top) {
        return new Choice(OptionalInt.of(top), List.of(), Optional.empty(), Choice.GENERATIONS);
    }

    private static List<String> namesIn(ParsedSvg svg) {
        return svg.texts().stream().filter(NAMES::contains).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aRankingHasADotForEachScoreAtItsPlaceOnTheAxis(long seed) {
        TournamentFigures tournament = Samples.complete(seed, NAMES);
        ParsedSvg svg = drawn(FigureKind.RANKING, tournament);
        List<Double> scores =
                tournament.entrants().stream().map(EntrantFigures::score).toList();
        List<Double> xs =
                svg.all("circle").stream().map(dot -> number(dot, "cx")).toList();

        assertThat(namesIn(svg)).isEqualTo(NAMES);
        assertThat(xs).hasSameSizeAs(scores);
        double scale = (xs.get(1) - xs.get(0)) / (scores.get(1) - scores.get(0));
        for (int i = 0; i < xs.size(); i++) {
            assertThat(xs.get(i)).isEqualTo(xs.get(0) + scale * (scores.get(i) - scores.get(0)), Offset.offset(0.1));
        }
    }

    @Test
    void aScoreThatDoesNotExistIsADash() {
        TournamentFigures tournament = Samples.tournament(4, 40);
        ParsedSvg svg = drawn(FigureKind.RANKING, tournament);
        long missing = tournament.entrants().stream()
                .filter(entrant -> Double.isNaN(entrant.score()))
                .count();

        assertThat(missing).isPositive();
        assertThat(svg.all("circle")).hasSize(40 - (int) missing);
        assertThat(svg.texts().stream().filter("–"::equals)).hasSize((int) missing);
    }

    @Test
    void onlyThoseAreShownWhoAreChosen() {
        TournamentFigures tournament = Samples.complete(5, NAMES);
        Choice named = new Choice(
                OptionalInt.empty(), List.of("Strategy F", "Strategy B"), Optional.empty(), Choice.GENERATIONS);

        assertThat(namesIn(drawn(FigureKind.RANKING, tournament, top(3)))).isEqualTo(NAMES.subList(0, 3));
        assertThat(namesIn(drawn(FigureKind.WINS, tournament, named))).containsExactly("Strategy B", "Strategy F");
        assertThat(drawn(FigureKind.PAYOFFS, tournament, top(3)).all("rect")).hasSize(1 + 9 + LEGEND);
        assertThat(drawn(FigureKind.PAYOFFS, tournament, named).texts())
                .startsWith("A title", cell(tournament, 1, 1), cell(tournament, 1, 5), cell(tournament, 5, 1));
    }

    private static String cell(TournamentFigures tournament, int row, int column) {
        return new Wording(Language.ENGLISH).number(tournament.pairs().payoff().at(row, column), 2);
    }

    @Test
    void aBoxPlotHasABoxForEachWhoseScoresDifferAndADotForEachOutlier() {
        TournamentFigures tournament = Samples.complete(6, NAMES);
        ParsedSvg svg = drawn(FigureKind.BOX, tournament);
        int outliers = tournament.entrants().stream()
                .mapToInt(entrant -> BoxPlot.of(entrant.scores()).outliers().size())
                .sum();

        assertThat(namesIn(svg)).isEqualTo(NAMES);
        assertThat(svg.all("rect")).hasSize(1 + NAMES.size());
        assertThat(outliers).isPositive();
        assertThat(svg.all("circle")).hasSize(outliers);
    }

    @Test
    void payoffsHaveACellForEachPairAndTheBestAreYellow() {
        TournamentFigures tournament = Samples.complete(7, NAMES);
        ParsedSvg svg = drawn(FigureKind.PAYOFFS, tournament);
        double[] payoffs = IntStream.range(0, 144)
                .mapToDouble(i -> tournament.pairs().payoff().at(i / 12, i % 12))
                .sorted()
                .toArray();
        List<String> colours = svg.all("rect").stream()
                .skip(1)
                .limit(144)
                .map(cell -> cell.getAttribute("fill"))
                .toList();

        assertThat(svg.all("rect")).hasSize(1 + 144 + LEGEND);
        for (int i = 0; i < 144; i++) {
            double payoff = tournament.pairs().payoff().at(i / 12, i % 12);
            assertThat(colours.get(i).equals("#ffea46")).isEqualTo(payoff == payoffs[0]);
            assertThat(colours.get(i).equals("#00204d")).isEqualTo(payoff == payoffs[143]);
        }
    }

    @Test
    void aPairThatDidNotMeetIsCrossedOut() {
        TournamentFigures tournament = Samples.tournament(8, 12);
        long missing = IntStream.range(0, 144)
                .filter(i -> Double.isNaN(tournament.pairs().cooperation().at(i / 12, i % 12)))
                .count();
        ParsedSvg svg = drawn(FigureKind.COOPERATION, tournament);

        assertThat(missing).isPositive();
        assertThat(svg.all("polyline").stream()
                        .filter(line -> line.getAttribute("stroke").equals(Colour.PALE.hex())))
                .hasSize((int) missing);
        assertThat(svg.all("rect", Colour.WHITE)).hasSize(1 + (int) missing);
    }

    @Test
    void barsAreAsLongAsMatchesWereWon() {
        TournamentFigures tournament = Samples.complete(9, NAMES);
        ParsedSvg svg = drawn(FigureKind.WINS, tournament);
        List<Double> lengths = svg.all("rect", Palette.of(Move.C)).stream()
                .map(bar -> number(bar, "width"))
                .toList();

        assertThat(lengths).hasSize(12);
        double unit = lengths.get(0) / tournament.entrants().get(0).wins();
        for (int i = 0; i < 12; i++) {
            assertThat(lengths.get(i))
                    .isEqualTo(unit * tournament.entrants().get(i).wins(), ROUNDING);
        }
    }

    @Test
    void sharesHaveABandForEachOfTheLargestAndOneForTheOthers() {
        EvolutionFigures evolution = Samples.evolution(10, 30, 12);
        ParsedSvg svg = drawn(FigureKind.ECOLOGICAL, evolution, top(4));

        assertThat(svg.all("polygon")).hasSize(5);
        assertThat(svg.texts()).contains("26 others");
        assertThat(drawn(FigureKind.ECOLOGICAL, evolution).all("polygon")).hasSize(Palette.distinct() + 1);
    }

    @Test
    void theSharesOfATournamentAreThoseOfAnEcologicalRun() {
        TournamentFigures tournament = Samples.complete(11, NAMES);
        Choice choice = new Choice(OptionalInt.of(12), List.of(), Optional.empty(), 50);
        ParsedSvg svg = drawn(FigureKind.ECOLOGICAL, tournament, choice);

        assertThat(svg.all("polygon")).hasSize(12);
        assertThat(namesIn(svg)).containsExactlyInAnyOrderElementsOf(NAMES);
        assertThat(svg.texts()).contains("0", "1", "10", "generation").doesNotContain("100");
    }

    @Test
    void aSweepHasADotForEachStrategyAtEachLevelWhereItTookPart() {
        SweepFigures sweep = Samples.sweep(12, 5);
        Choice noise =
                new Choice(OptionalInt.empty(), List.of(), Optional.of("match.noise.execution"), Choice.GENERATIONS);
        Choice ending = new Choice(OptionalInt.empty(), List.of(), Optional.of("match.ending"), Choice.GENERATIONS);

        assertThat(drawn(FigureKind.SWEEP, sweep, noise).all("circle")).hasSize(5 * 4);
        assertThat(drawn(FigureKind.SWEEP, sweep, ending).all("circle")).hasSize(5 * 2);
        assertThat(drawn(FigureKind.SWEEP, sweep, ending).texts())
                .contains("a fixed number of turns", "at random", "match.ending", "years per turn (fewer is better)");
    }

    @Test
    void aFingerprintHasACellForEachPointAndThoseThatAreMissingAreWhite() {
        ParsedSvg svg = drawn(FigureKind.FINGERPRINT, Samples.fingerprint(13, 11));

        assertThat(svg.all("rect")).hasSize(1 + 121 + LEGEND);
        assertThat(svg.all("rect", Colour.WHITE)).hasSize(1 + 4);
    }

    @Test
    void theFirstProbabilityOfAFingerprintGrowsToTheRightAndTheSecondUpward() {
        FingerprintFigures fingerprint =
                new FingerprintFigures("gradual", "tit-for-tat", Games.AXELROD, 0.5, Matrix.of(3, (x, y) -> x + 3 * y));
        List<String> colours = drawn(FigureKind.FINGERPRINT, fingerprint).all("rect").stream()
                .skip(1)
                .limit(9)
                .map(cell -> cell.getAttribute("fill"))
                .toList();
        List<String> rising = IntStream.range(0, 9)
                .mapToObj(i -> Palette.sequential(i / 8.0).hex())
                .toList();

        assertThat(colours.subList(6, 9)).as("the lowest row").isEqualTo(rising.subList(0, 3));
        assertThat(colours.subList(3, 6)).isEqualTo(rising.subList(3, 6));
        assertThat(colours.subList(0, 3)).as("the highest row").isEqualTo(rising.subList(6, 9));
    }

    @Test
    void aTransitiveFingerprintHasACellForEachTurnAgainstEachOpponent() {
        assertThat(drawn(FigureKind.FINGERPRINT, Samples.transitive(14, 6, 40)).all("rect"))
                .hasSize(1 + 240 + LEGEND);
    }

    @Test
    void aMatchHasACellForEachMoveInTheColourOfTheMove() {
        MatchFigures match = Samples.match(15, 137);
        long cooperation = (match.first().moves() + match.second().moves())
                .chars()
                .filter(move -> move == 'C')
                .count();
        ParsedSvg svg = drawn(FigureKind.MATCH, match);

        assertThat(svg.all("rect", Palette.of(Move.C))).hasSize((int) cooperation + 1);
        assertThat(svg.all("rect", Palette.of(Move.D))).hasSize(2 * 137 - (int) cooperation + 1);
        assertThat(svg.texts()).contains("1", "10", "130", "cooperates", "defects");
    }

    @Test
    void aMatchThatNobodyCouldReadIsRefused() {
        assertThat(catchThrowable(() -> drawn(FigureKind.MATCH, Samples.match(16, 5001))))
                .isInstanceOf(NotDrawableException.class)
                .hasMessageContaining("5001 turns");
    }

    @Test
    void eachResultTellsWhichFiguresThereAreOfIt() {
        assertThat(FigureKind.of(Samples.complete(1, NAMES)))
                .containsExactly(
                        FigureKind.RANKING,
                        FigureKind.BOX,
                        FigureKind.PAYOFFS,
                        FigureKind.COOPERATION,
                        FigureKind.WINS,
                        FigureKind.ECOLOGICAL);
        assertThat(FigureKind.of(Samples.tournament(1, 20))).doesNotContain(FigureKind.ECOLOGICAL);
        assertThat(FigureKind.of(Samples.evolution(1, 3, 4)))
                .containsExactly(FigureKind.RANKING, FigureKind.ECOLOGICAL);
        assertThat(FigureKind.of(Samples.sweep(1, 3))).containsExactly(FigureKind.SWEEP);
        assertThat(FigureKind.of(Samples.fingerprint(1, 3))).containsExactly(FigureKind.FINGERPRINT);
        assertThat(FigureKind.of(Samples.transitive(1, 3, 3))).containsExactly(FigureKind.FINGERPRINT);
        assertThat(FigureKind.of(Samples.match(1, 3))).containsExactly(FigureKind.MATCH);
    }

    @Test
    void textsAndNumbersAreInTheLanguageThatIsAskedFor() {
        Look french = new Look(120, OptionalDouble.empty(), 8, "", Language.FRENCH);
        ParsedSvg svg = ParsedSvg.of(Samples.drawing(FigureKind.RANKING, Samples.complete(1, NAMES), french));

        assertThat(svg.texts()).contains("années par tour (moins, c'est mieux), avec intervalles à 95\u00a0%");
        assertThat(svg.texts()).noneMatch(text -> text.matches("\\d+\\.\\d+"));
        assertThat(svg.texts()).anyMatch(text -> text.matches("\\d+,\\d+"));
    }

    @Test
    void whatNamesSayIsTextAndNothingElse() {
        ParsedSvg svg = drawn(FigureKind.RANKING, Samples.complete(1, Samples.names(7)));

        assertThat(svg.all("script")).isEmpty();
        assertThat(svg.texts()).contains("<script>alert('\"&amp;\"')</script> 2", "名前 ??[31m? 5", "? 6");
    }
}
