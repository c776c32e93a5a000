package dilemma.kind;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.random.RandomSource;
import dilemma.strategy.Decimal;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;

/**
 * Cooperates with a probability that depends on the outcome of the turn before, and on nothing else.
 *
 * <p>The outcome is that of the moves as the player remembers them, its own first (Nowak and Sigmund 1990; Press and
 * Dyson 2012). A number is drawn only where the probability is neither 0 nor 1.
 */
public final class MemoryOne implements Strategy {

    private final Profile profile;
    private final double opening;

    /** By the index of the outcome. */
    private final double[] after;

    /** The likelier move on the first turn, and the likelier moves after each outcome. */
    private final Move first;

    private final Move[] replies;

    /**
     * Makes a memory-one strategy.
     *
     * @param profile what it says of itself; whether it is stochastic, and whether it remembers anything, is put right
     *     here
     * @param opening the probability of cooperating on the first turn, in [0, 1], like all that follow
     * @param afterCC the probability of cooperating after mutual cooperation
     * @param afterCD the probability of cooperating after its own cooperation was met with defection
     * @param afterDC the probability of cooperating after its own defection was met with cooperation
     * @param afterDD the probability of cooperating after mutual defection
     * @throws IllegalArgumentException if a probability is not in [0, 1], naming which
     */
    public MemoryOne(Profile profile, double opening, double afterCC, double afterCD, double afterDC, double afterDD) {
        this.opening = checked("opening", opening);
        this.after = new double[] {
            checked("CC", afterCC), checked("CD", afterCD), checked("DC", afterDC), checked("DD", afterDD)
        };
        this.first = likelier(opening);
        this.replies = DoubleStream.of(after).mapToObj(MemoryOne::likelier).toArray(Move[]::new);
        this.profile = profile.traits(traits(profile.traits()));
    }

    private Traits traits(Traits given) {
        boolean isStochastic = DoubleStream.concat(DoubleStream.of(opening), DoubleStream.of(after))
                .anyMatch(p -> p > 0 && p < 1);
        boolean forgets = DoubleStream.of(after).allMatch(p -> p == after[0]);
        return given.withStochastic(isStochastic).withMemory(OptionalInt.of(forgets ? 0 : 1));
    }

    @Override
    public Profile profile() {
        return profile;
    }

    /** Returns the probability of cooperating on the first turn. */
    public double opening() {
        return opening;
    }

    /** Returns the probability of cooperating after an outcome, its own move first. */
    public double after(Outcome outcome) {
        return after[outcome.index()];
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return profile.traits().stochastic()
                ? history -> Move.cooperateIf(random.nextBoolean(cooperation(history)))
                : this::certain;
    }

    /** Returns the move of a rule without chance, which needs no real numbers. */
    private Move certain(History history) {
        return history.isEmpty() ? first : replies[history.lastIndex()];
    }

    private double cooperation(History history) {
        return history.isEmpty() ? opening : after[history.lastIndex()];
    }

    private static Move likelier(double cooperation) {
        return Move.cooperateIf(cooperation >= 0.5);
    }

    private static double checked(String field, double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "\"" + field + "\" must be a probability from 0 to 1, but was " + Decimal.shown(probability));
        }
        return probability;
    }
}
