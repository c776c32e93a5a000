package dilemma.kind;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
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
    private final double afterCC;
    private final double afterCD;
    private final double afterDC;
    private final double afterDD;

    /**
     * Makes a memory-one strategy.
     *
     * @param profile what it says of itself; whether it is stochastic is put right here
     * @param opening the probability of cooperating on the first turn, in [0, 1], like all that follow
     * @param afterCC the probability of cooperating after mutual cooperation
     * @param afterCD the probability of cooperating after its own cooperation was met with defection
     * @param afterDC the probability of cooperating after its own defection was met with cooperation
     * @param afterDD the probability of cooperating after mutual defection
     */
    public MemoryOne(Profile profile, double opening, double afterCC, double afterCD, double afterDC, double afterDD) {
        boolean certain = DoubleStream.of(opening, afterCC, afterCD, afterDC, afterDD)
                .peek(MemoryOne::checkProbability)
                .allMatch(p -> p == 0 || p == 1);
        this.profile = profile.traits(profile.traits().withStochastic(!certain));
        this.opening = opening;
        this.afterCC = afterCC;
        this.afterCD = afterCD;
        this.afterDC = afterDC;
        this.afterDD = afterDD;
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
        return switch (outcome) {
            case CC -> afterCC;
            case CD -> afterCD;
            case DC -> afterDC;
            case DD -> afterDD;
        };
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> Move.cooperateIf(random.nextBoolean(cooperation(history)));
    }

    private double cooperation(History history) {
        return history.isEmpty() ? opening : after(history.last());
    }

    private static void checkProbability(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability must be from 0 to 1, but was " + probability);
        }
    }
}
