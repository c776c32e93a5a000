package dilemma.report.figure;

import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.language.Language;
import dilemma.metrics.Matrix;
import dilemma.result.EntrantFigures;
import dilemma.result.EvolutionFigures;
import dilemma.result.FingerprintFigures;
import dilemma.result.MatchFigures;
import dilemma.result.Result;
import dilemma.result.SweepFigures;
import dilemma.result.Timeline;
import dilemma.result.TournamentFigures;
import dilemma.result.TransitiveFigures;
import dilemma.sweep.CellOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Results made by hand, and how they are drawn in tests. */
public final class Samples {

    private static final int REPETITIONS = 7;

    private Samples() {}

    /** A page of this width in English, with texts of 8 points. */
    static Look look(double width) {
        return new Look(width, OptionalDouble.empty(), 8, "A title", Language.ENGLISH);
    }

    /** Names of very different lengths, some of which hold markup, controls and letters of other scripts. */
    static List<String> names(int count) {
        List<String> odd = List.of(
                "Tit For Tat",
                "noisy(tit-for-tat, p=0.05)",
                "<script>alert('\"&amp;\"')</script>",
                "A name that goes on and on, far beyond what anybody would ever want to read in a figure",
                "é",
                "名前 \u202E\u001B[31m\n",
                "\uD800");
        return IntStream.range(0, count)
                .mapToObj(i -> odd.get(i % odd.size()) + " " + i)
                .toList();
    }

    /** The result of a tournament with figures at random; some scores and payoffs of pairs do not exist. */
    static TournamentFigures tournament(long seed, int entrants) {
        SplittableRandom random = new SplittableRandom(seed);
        return tournament(names(entrants), random, () -> random.nextInt(9) == 0 ? Double.NaN : random.nextDouble(5));
    }

    /** The result of a tournament with figures at random, all of which exist. */
    public static TournamentFigures complete(long seed, List<String> names) {
        SplittableRandom random = new SplittableRandom(seed);
        return tournament(names, random, () -> random.nextDouble(5));
    }

    private static TournamentFigures tournament(List<String> names, SplittableRandom random, DoubleSupplier number) {
        List<EntrantFigures> entrants = new ArrayList<>();
        for (String name : names) {
            double score = number.getAsDouble();
            double half = random.nextDouble();
            List<Double> scores = DoubleStream.generate(() -> score + random.nextDouble() * random.nextDouble())
                    .limit(REPETITIONS)
                    .boxed()
                    .toList();
            entrants.add(new EntrantFigures(
                    entrants.size() + 1,
                    name,
                    "strategy-" + entrants.size(),
                    score,
                    score - half,
                    score + half,
                    score,
                    number.getAsDouble(),
                    random.nextDouble(),
                    Map.of(),
                    Double.isNaN(score) ? List.of() : scores));
        }
        TournamentFigures.Pairs pairs = new TournamentFigures.Pairs(
                Matrix.of(names.size(), (i, j) -> number.getAsDouble()),
                Matrix.of(names.size(), (i, j) -> number.getAsDouble() / 5),
                Matrix.of(names.size(), (i, j) -> number.getAsDouble()));
        return new TournamentFigures("sample", "", Games.PRISON_YEARS, Map.of(), Map.of(), entrants, pairs);
    }

    /** Shares over time that are at random. */
    static EvolutionFigures evolution(long seed, int types, int moments) {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<Double>> shares = new ArrayList<>();
        for (int moment = 0; moment < moments; moment++) {
            double[] parts = random.doubles(types).toArray();
            double all = DoubleStream.of(parts).sum();
            shares.add(DoubleStream.of(parts).mapToObj(part -> part / all).toList());
        }
        List<Long> instants = LongStream.range(0, moments)
                .map(moment -> moment * moment * 50)
                .boxed()
                .toList();
        List<EvolutionFigures.Share> last = shares.get(moments - 1).stream()
                .map(EvolutionFigures.Share::exactly)
                .toList();
        return new EvolutionFigures(
                "ecological",
                "sample",
                "",
                Games.PRISON_YEARS,
                names(types),
                EvolutionFigures.End.FINAL_SHARE,
                last,
                new Timeline(instants, shares));
    }

    /** A sweep along two parameters, one of which has levels that are no numbers; a strategy is not in every cell. */
    static SweepFigures sweep(long seed, int strategies) {
        SplittableRandom random = new SplittableRandom(seed);
        List<CellOutcome> cells = new ArrayList<>();
        for (double noise : new double[] {0, 0.05, 0.1, 0.2}) {
            for (String ending : List.of("a fixed number of turns", "at random")) {
                cells.add(cell(cells.size(), List.of(String.valueOf(noise), ending), strategies, random));
            }
        }
        return new SweepFigures("sample", "", List.of("match.noise.execution", "match.ending"), cells);
    }

    private static CellOutcome cell(long number, List<String> levels, int strategies, SplittableRandom random) {
        List<String> names = names(strategies);
        List<CellOutcome.Entry> entries = IntStream.range(0, strategies)
                .filter(i -> i == 0 || number != 2)
                .mapToObj(i -> new CellOutcome.Entry(
                        i + 1, names.get(i), "strategy-" + i, random.nextDouble(5), 0.1, 0.5, 1, Map.of()))
                .toList();
        Game game = Games.PRISON_YEARS;
        return new CellOutcome(number, levels, 1, game.unit(), game.objective(), 0.5, 2, Map.of(), entries);
    }

    /** A fingerprint of so many points a side. */
    static FingerprintFigures fingerprint(long seed, int side) {
        SplittableRandom random = new SplittableRandom(seed);
        double step = side == 1 ? 1 : 1.0 / (side - 1);
        Matrix payoffs = Matrix.of(side, (x, y) -> x + y == 3 ? Double.NaN : random.nextDouble(5));
        return new FingerprintFigures("gradual", "tit-for-tat", Games.PRISON_YEARS, step, payoffs);
    }

    /** How often a strategy cooperates on some turns against some opponents. */
    static TransitiveFigures transitive(long seed, int opponents, int turns) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Double> probabilities = IntStream.range(0, opponents)
                .mapToObj(i -> i / Math.max(1.0, opponents - 1))
                .toList();
        List<List<Double>> cooperation = probabilities.stream()
                .map(p -> random.doubles(turns).boxed().toList())
                .toList();
        return new TransitiveFigures("grudger", Games.PRISON_YEARS, probabilities, cooperation);
    }

    /** A match of so many turns. */
    static MatchFigures match(long seed, int turns) {
        SplittableRandom random = new SplittableRandom(seed);
        return new MatchFigures(
                Games.PRISON_YEARS,
                new MatchFigures.Side(names(4).get(3), moves(random, turns)),
                new MatchFigures.Side(names(1).get(0), moves(random, turns)));
    }

    private static String moves(SplittableRandom random, int turns) {
        StringBuilder moves = new StringBuilder();
        random.ints(turns, 0, 2).forEach(bit -> moves.append(bit == 0 ? 'C' : 'D'));
        return moves.toString();
    }

    /** Draws a figure, of everything. */
    static Drawing drawing(FigureKind kind, Result result, Look look) {
        return kind.figure(result, Choice.all()).orElseThrow().draw(look);
    }
}
