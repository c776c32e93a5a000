package dilemma.oracle;

import dilemma.game.Ending;
import dilemma.game.Game;
import dilemma.random.RandomSource;
import dilemma.random.Seed;
import dilemma.tournament.Edge;
import dilemma.tournament.TournamentDefinition;
import dilemma.tournament.Weigh;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * A tournament of {@linkplain Twin twins}: all matches are kept as strings, and every figure is a loop over them. What
 * does not exist is NaN.
 */
public final class NaiveTournament {

    /** Where the random numbers of a pair's matches come from. */
    public interface Addressing {

        /** Returns whether the first of the two entrants takes the first seat. */
        boolean inOrder(int first, int second);

        /** Returns the address of all matches of a pair, named in the order of their seats, at one length. */
        Seed pair(int first, int second, int length);
    }

    /** One match seen from one seat; each seat of self-play is half a match. */
    private record Seen(int repetition, int entrant, int partner, double weight, View view) {
        boolean isSelfPlay() {
            return entrant == partner;
        }
    }

    private final TournamentDefinition definition;
    private final Game game;
    private final List<Seen> all = new ArrayList<>();

    /** Plays the tournament. */
    public NaiveTournament(TournamentDefinition definition, Addressing addresses) {
        this.definition = definition;
        this.game = definition.conditions().game();
        int n = definition.entrants().size();
        NavigableSet<Edge> edges = definition.topology().edges(n);
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                if (i == j ? definition.selfPlay() : edges.contains(new Edge(i, j))) {
                    boolean inOrder = addresses.inOrder(i, j);
                    meet(inOrder ? i : j, inOrder ? j : i, addresses);
                }
            }
        }
    }

    private void meet(int first, int second, Addressing addresses) {
        for (int r = 0; r < definition.repetitions(); r++) {
            for (int length = 0; length < definition.endings().size(); length++) {
                Ending ending = definition.endings().get(length);
                Seed address = addresses.pair(first, second, length).child(r);
                NaiveMatch match = NaiveMatch.play(rule(first), rule(second), ending, definition.conditions(), address);
                double weight = first == second ? 0.5 : 1;
                all.add(new Seen(r, first, second, weight, match.firstView()));
                all.add(new Seen(r, second, first, weight, match.secondView()));
            }
        }
    }

    private NaiveRule rule(int entrant) {
        return ((Twin) definition.entrants().get(entrant).strategy()).rule();
    }

    private double sum(Predicate<Seen> which, ToDoubleFunction<View> figure) {
        double sum = 0;
        for (Seen seen : all) {
            if (which.test(seen)) {
                sum += seen.weight * figure.applyAsDouble(seen.view);
            }
        }
        return sum;
    }

    private static Predicate<Seen> of(int i) {
        return seen -> seen.entrant == i;
    }

    private static Predicate<Seen> others(int i) {
        return seen -> seen.entrant == i && !seen.isSelfPlay();
    }

    private static Predicate<Seen> pair(int i, int j) {
        return seen -> seen.entrant == i && seen.partner == j;
    }

    private static double bool(boolean holds) {
        return holds ? 1 : 0;
    }

    /** Returns the payoff total over all repetitions. */
    public double total(int i) {
        return sum(of(i), view -> view.total(game));
    }

    /** Returns the number of turns. */
    public double turns(int i) {
        return sum(of(i), View::turns);
    }

    /** Returns the number of matches. */
    public double matches(int i) {
        return sum(of(i), view -> 1);
    }

    /** Returns the score over all repetitions. */
    public double score(int i) {
        return above(of(i)) / below(of(i));
    }

    /** Returns the score in one repetition. */
    public double score(int i, int repetition) {
        Predicate<Seen> which = of(i).and(seen -> seen.repetition == repetition);
        return above(which) / below(which);
    }

    private double above(Predicate<Seen> which) {
        return sum(which, view -> isByTurns() ? view.total(game) : view.total(game) / view.turns());
    }

    private double below(Predicate<Seen> which) {
        return sum(which, view -> isByTurns() ? view.turns() : 1);
    }

    private boolean isByTurns() {
        return definition.weigh() == Weigh.TURNS;
    }

    private double[] scores(int i) {
        double[] scores = new double[definition.repetitions()];
        for (int r = 0; r < scores.length; r++) {
            scores[r] = score(i, r);
        }
        return scores;
    }

    /** Returns the median of the repetitions' scores. */
    public double median(int i) {
        return median(scores(i));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }

    /** Returns whether there is chance in the tournament, and more than one repetition to see it. */
    public boolean hasSpread() {
        boolean chance = false;
        for (var entrant : definition.entrants()) {
            chance |= ((Twin) entrant.strategy()).isStochastic();
        }
        for (Ending ending : definition.endings()) {
            chance |= ending instanceof Ending.Continuation random && random.continuation() > 0 && random.cap() > 1;
        }
        for (double p : new double[] {
            definition.conditions().noise().execution(),
            definition.conditions().noise().perception(),
            definition.conditions().recognition()
        }) {
            chance |= p > 0 && p < 1;
        }
        return chance && definition.repetitions() > 1;
    }

    /** Returns the standard deviation of the repetitions' scores, with n - 1. */
    public double standardDeviation(int i) {
        return deviation(scores(i));
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).sum() / values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (values.length - 1));
    }

    /** Returns the standard error of the score: √(Σ (y - R x)² / (n - 1)) / (√n mean x). */
    public double standardError(int i) {
        int n = definition.repetitions();
        double ratio = score(i);
        double squares = 0;
        double sumOfX = 0;
        for (int r = 0; r < n; r++) {
            int repetition = r;
            Predicate<Seen> which = of(i).and(seen -> seen.repetition == repetition);
            double residual = above(which) - ratio * below(which);
            squares += residual * residual;
            sumOfX += below(which);
        }
        return Math.sqrt(squares / (n - 1)) / (Math.sqrt(n) * (sumOfX / n));
    }

    /** Returns each entrant's share of first places in 10,000 resamples of the repetitions, a hundred to an address. */
    public double[] probabilityFirst(Seed address, boolean byMedian) {
        int n = definition.entrants().size();
        int repetitions = definition.repetitions();
        double[][] above = new double[n][repetitions];
        double[][] below = new double[n][repetitions];
        for (int i = 0; i < n; i++) {
            for (int r = 0; r < repetitions; r++) {
                int repetition = r;
                Predicate<Seen> which = of(i).and(seen -> seen.repetition == repetition);
                above[i][r] = above(which);
                below[i][r] = below(which);
            }
        }
        RandomSource random = address.stream();
        double[] firsts = new double[n];
        for (int sample = 0; sample < 10_000; sample++) {
            random = sample % 100 == 0 ? address.child(sample / 100).stream() : random;
            int[] drawn = new int[repetitions];
            for (int k = 0; k < repetitions; k++) {
                drawn[k] = (int) (random.nextDouble() * repetitions);
            }
            double[] values = new double[n];
            for (int i = 0; i < n; i++) {
                double a = 0;
                double b = 0;
                double[] scores = new double[repetitions];
                for (int k = 0; k < repetitions; k++) {
                    a += above[i][drawn[k]];
                    b += below[i][drawn[k]];
                    scores[k] = above[i][drawn[k]] / below[i][drawn[k]];
                }
                values[i] = byMedian ? median(scores) : a / b;
            }
            int winners = 0;
            for (int i = 0; i < n; i++) {
                winners += isFirst(values, i) ? 1 : 0;
            }
            for (int i = 0; i < n; i++) {
                firsts[i] += isFirst(values, i) ? 1.0 / winners / 10_000 : 0;
            }
        }
        return firsts;
    }

    private boolean isFirst(double[] values, int i) {
        for (double value : values) {
            if (game.objective().isBetter(value, values[i])) {
                return false;
            }
        }
        return true;
    }

    /** Returns the matches won, per repetition. */
    public double wins(int i) {
        return sum(others(i), view -> bool(view.isWon(game))) / definition.repetitions();
    }

    /** Returns the share of turns with cooperation. */
    public double cooperation(int i) {
        return sum(of(i), View::cooperations) / turns(i);
    }

    /** Returns the share of matches opened with cooperation. */
    public double openingCooperation(int i) {
        return sum(of(i), view -> bool(view.own().startsWith("C"))) / matches(i);
    }

    /** Returns the share of turns with an outcome. */
    public double frequency(int i, String outcome) {
        return sum(of(i), view -> view.count(outcome)) / turns(i);
    }

    /** Returns the chance of C after an outcome. */
    public double cooperationAfter(int i, String outcome) {
        return sum(of(i), view -> view.cooperationsAfter(outcome)) / sum(of(i), view -> view.turnsAfter(outcome));
    }

    /** Returns the share of matches with others in which it cooperated at least as often as its partner. */
    public double goodPartner(int i) {
        return sum(others(i), view -> bool(view.isGoodPartner())) / sum(others(i), view -> 1);
    }

    /** Returns the share of matches with others in which it did not outscore its partner. */
    public double notEnvious(int i) {
        return sum(others(i), view -> bool(!view.isWon(game))) / sum(others(i), view -> 1);
    }

    /** Returns the share of matches with others in which it was never the first to choose D. */
    public double nice(int i) {
        return sum(others(i), view -> bool(view.isNice())) / sum(others(i), view -> 1);
    }

    /** Returns the share of provocations that it answered. */
    public double provocable(int i) {
        return sum(others(i), view -> view.provoked(true)) / sum(others(i), view -> view.provoked(false));
    }

    /** Returns the share of peace offers that it accepted. */
    public double forgiving(int i) {
        return sum(others(i), view -> view.offeredPeace(true)) / sum(others(i), view -> view.offeredPeace(false));
    }

    /** Returns 1 - Σ f h(p), over the outcomes of the turn before. */
    public double clear(int i) {
        double turns = sum(others(i), view -> view.turns() - 1);
        double uncertainty = 0;
        for (String outcome : List.of("CC", "CD", "DC", "DD")) {
            double after = sum(others(i), view -> view.turnsAfter(outcome));
            double p = sum(others(i), view -> view.cooperationsAfter(outcome)) / after;
            if (p > 0 && p < 1) {
                double h = -p * Math.log(p) / Math.log(2) - (1 - p) * Math.log(1 - p) / Math.log(2);
                uncertainty += after / turns * h;
            }
        }
        return turns == 0 ? Double.NaN : 1 - uncertainty;
    }

    /** Returns the mean payoff per turn of one against another. */
    public double payoff(int i, int j) {
        return sum(pair(i, j), view -> view.total(game)) / sum(pair(i, j), View::turns);
    }

    /** Returns the standard deviation over repetitions of that mean. */
    public double payoffDeviation(int i, int j) {
        double[] means = new double[definition.repetitions()];
        for (int r = 0; r < means.length; r++) {
            int repetition = r;
            Predicate<Seen> which = pair(i, j).and(seen -> seen.repetition == repetition);
            means[r] = sum(which, view -> view.total(game)) / sum(which, View::turns);
        }
        return deviation(means);
    }

    /** Returns the cooperation rate of one towards another. */
    public double cooperation(int i, int j) {
        return sum(pair(i, j), View::cooperations) / sum(pair(i, j), View::turns);
    }

    /** Returns the turns that two played with each other. */
    public double turns(int i, int j) {
        return sum(pair(i, j), View::turns);
    }

    /** Returns how often one won against another, per repetition. */
    public double wins(int i, int j) {
        boolean haveMet = all.stream().anyMatch(pair(i, j));
        double won = i == j ? 0 : sum(pair(i, j), view -> bool(view.isWon(game))) / definition.repetitions();
        return haveMet ? won : Double.NaN;
    }

    /** Returns τ-b: (C - D) / √((n₀ - n₁) (n₀ - n₂)), with n₁ and n₂ the pairs tied on either side. */
    public static double kendall(double[] x, double[] y) {
        double concordant = 0;
        double discordant = 0;
        double pairs = 0;
        double tiedX = 0;
        double tiedY = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                if (Double.isNaN(x[i]) || Double.isNaN(x[j]) || Double.isNaN(y[i]) || Double.isNaN(y[j])) {
                    continue;
                }
                double dx = Math.abs(x[i] - x[j]) < 1e-12 ? 0 : x[i] - x[j];
                double dy = Math.abs(y[i] - y[j]) < 1e-12 ? 0 : y[i] - y[j];
                pairs++;
                tiedX += dx == 0 ? 1 : 0;
                tiedY += dy == 0 ? 1 : 0;
                concordant += dx * dy > 0 ? 1 : 0;
                discordant += dx * dy < 0 ? 1 : 0;
            }
        }
        return (concordant - discordant) / Math.sqrt((pairs - tiedX) * (pairs - tiedY));
    }
}
