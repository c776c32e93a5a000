package dilemma.library.learning;

import dilemma.game.Game;
import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.game.Payoffs;
import dilemma.random.RandomSource;
import dilemma.strategy.Arguments;
import dilemma.strategy.Decimal;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.Optional;

/**
 * Makes a move that satisfied it more likely, and one that disappointed it less likely.
 *
 * <p>With the aspiration A, the utility x of the last turn and the largest utility M of the game, the stimulus is s =
 * (x - A) / |M - A|, at least -1. The tendency p towards the move last made, of the two that it has towards C and D,
 * then grows by l s (1 - p) where s is not negative, and else shrinks by l |s| p. It cooperates with the share of C in
 * both tendencies; where both are 0 it tosses a coin.
 *
 * <p>The aspiration is a part of 5, the largest payoff of Axelrod's game, whatever game is played.
 *
 * <p>From Izquierdo and Izquierdo, Dynamics of the Bush-Mosteller learning algorithm in 2x2 games (2008).
 *
 * @param cProbability the tendency towards C at the start, in [0, 1]
 * @param dProbability the tendency towards D at the start, in [0, 1]
 * @param aspirationLevelDivider what 5 is divided by to give the aspiration, at least 0.001
 * @param learningRate how quickly it learns (l), in [0, 1]
 */
public record BushMosteller(
        double cProbability, double dProbability, double aspirationLevelDivider, double learningRate)
        implements Strategy {

    private static final double LARGEST_PAYOFF = 5;
    private static final double LEAST_DIVIDER = 0.001;

    /** Checks the four numbers. */
    public BushMosteller {
        Probability.check("the tendency towards C", cProbability);
        Probability.check("the tendency towards D", dProbability);
        Probability.check("the learning rate", learningRate);
        if (!(aspirationLevelDivider >= LEAST_DIVIDER)) {
            throw new IllegalArgumentException("the divider of the aspiration must be at least " + LEAST_DIVIDER
                    + ", but was " + aspirationLevelDivider);
        }
    }

    /** Reads both tendencies and the learning rate, 0.5 by default, and the divider of the aspiration, 3 by default. */
    public static BushMosteller of(Arguments given) {
        return new BushMosteller(
                given.probability("c-probability", 0.5, "the tendency towards C at the start"),
                given.probability("d-probability", 0.5, "the tendency towards D at the start"),
                given.number(
                        "aspiration-level-divider",
                        3,
                        LEAST_DIVIDER,
                        Double.MAX_VALUE,
                        "what 5 is divided by to give the utility that satisfies it"),
                given.probability("learning-rate", 0.5, "how quickly it learns"));
    }

    @Override
    public Profile profile() {
        return Profile.of("bush-mosteller", "Bush Mosteller", traits())
                .rule("Cooperates at random, and learns: a move that brought as much as it aspires to becomes more"
                        + " likely, one that brought less becomes less likely.")
                .source("Izquierdo and Izquierdo 2008");
    }

    private static Traits traits() {
        return Traits.unbounded().withStochastic(true).readingGame().tunedTo("axelrod");
    }

    @Override
    public Optional<String> refusal(Game game) {
        return largest(game.utilities()) == aspiration()
                ? Optional.of("needs an aspiration other than the largest utility of the game, but both are "
                        + Decimal.shown(aspiration()))
                : Optional.empty();
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        refusal(setting.game()).ifPresent(reason -> {
            throw new IllegalArgumentException("bush-mosteller " + reason);
        });
        return new Learner(setting.game().utilities(), random);
    }

    private double aspiration() {
        return LARGEST_PAYOFF / aspirationLevelDivider;
    }

    private static double largest(Payoffs utilities) {
        return Math.max(
                Math.max(utilities.reward(), utilities.sucker()),
                Math.max(utilities.temptation(), utilities.punishment()));
    }

    private final class Learner implements Player {

        private final Payoffs utilities;
        private final RandomSource random;
        private double towardsC = cProbability;
        private double towardsD = dProbability;

        Learner(Payoffs utilities, RandomSource random) {
            this.utilities = utilities;
            this.random = random;
        }

        @Override
        public Move next(History history) {
            if (!history.isEmpty()) {
                learn(history.last());
            }
            double both = towardsC + towardsD;
            return Move.cooperateIf(random.nextBoolean(both == 0 ? 0.5 : towardsC / both));
        }

        private void learn(Outcome outcome) {
            double stimulus = stimulus(utilities.of(outcome));
            if (outcome.own() == Move.C) {
                towardsC = stimulated(towardsC, stimulus);
            } else {
                towardsD = stimulated(towardsD, stimulus);
            }
        }

        private double stimulus(double utility) {
            double stimulus = (utility - aspiration()) / Math.abs(largest(utilities) - aspiration());
            return Math.max(-1, stimulus);
        }

        private double stimulated(double tendency, double stimulus) {
            return tendency + learningRate * stimulus * (stimulus >= 0 ? 1 - tendency : tendency);
        }
    }
}
