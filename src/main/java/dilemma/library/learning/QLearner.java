package dilemma.library.learning;

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
import org.jspecify.annotations.Nullable;

/**
 * Learns what each move is worth in each situation (Q-learning), and mostly plays the one that is worth more.
 *
 * <p>A situation is the partner's latest moves together with how often it has cooperated in all. It learns from the
 * moves that it meant to make, and the partner's moves as it saw them: with the learning rate a, the discount g, the
 * reward r of the last turn and the new situation, the worth of the move becomes (1 - a) times what it was, plus a (r +
 * g times the worth of the better move in the new situation).
 *
 * <p>As each cooperation of the partner makes a situation that never was, a situation comes back only from turn to turn
 * while the partner defects without end. Hence it has to keep the latest situation alone.
 *
 * <p>Geraint Palmer's contribution to the Axelrod library, four learners of different temper.
 *
 * @param profile what it says of itself
 * @param learningRate how much a new experience weighs against all before, in [0, 1]
 * @param discount how much what comes next counts, in [0, 1]
 * @param exploration the probability of tossing a coin, in [0, 1]
 * @param memoryLength how many of the partner's latest moves make a situation, from 1 to {@link History#WINDOW}
 */
public record QLearner(Profile profile, double learningRate, double discount, double exploration, int memoryLength)
        implements Strategy {

    /** Checks the numbers. */
    public QLearner {
        Probability.check("the learning rate", learningRate);
        Probability.check("the discount", discount);
        Probability.check("the exploration", exploration);
        if (memoryLength < 1 || memoryLength > History.WINDOW) {
            throw new IllegalArgumentException(
                    "the memory length must be from 1 to " + History.WINDOW + ", but was " + memoryLength);
        }
    }

    /** Returns the one that learns quickly and looks far ahead; reads its parameters, as all four do. */
    public static QLearner risky(Arguments given) {
        return of("risky-qlearner", "Risky QLearner", 0.9, 0.9, given);
    }

    /** Returns the one that learns quickly and does not look far ahead. */
    public static QLearner arrogant(Arguments given) {
        return of("arrogant-qlearner", "Arrogant QLearner", 0.9, 0.1, given);
    }

    /** Returns the one that learns slowly and looks far ahead. */
    public static QLearner hesitant(Arguments given) {
        return of("hesitant-qlearner", "Hesitant QLearner", 0.1, 0.9, given);
    }

    /** Returns the one that learns slowly and does not look far ahead. */
    public static QLearner cautious(Arguments given) {
        return of("cautious-qlearner", "Cautious QLearner", 0.1, 0.1, given);
    }

    private static QLearner of(String id, String name, double learningRate, double discount, Arguments given) {
        double rate = given.probability("learning-rate", learningRate, "how much a new experience weighs");
        double ahead = given.probability("discount", discount, "how much what comes next counts");
        double exploration = given.probability("exploration", 0.1, "the probability of tossing a coin");
        int memory = given.whole(
                "memory-length", 12, 1, History.WINDOW, "how many of the partner's latest moves make a situation");
        return new QLearner(profile(id, name, rate, ahead), rate, ahead, exploration, memory);
    }

    private static Profile profile(String id, String name, double rate, double ahead) {
        return Profile.of(id, name, Traits.unbounded().withStochastic(true).readingGame())
                .rule("Learns what each move is worth after what the partner did (learning rate " + Decimal.text(rate)
                        + ", discount " + Decimal.text(ahead)
                        + "), and plays the better one; but now and then it tosses a coin.")
                .source("Geraint Palmer, Axelrod library");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Learner(setting.game().utilities(), random);
    }

    private final class Learner implements Player {

        private final Payoffs utilities;
        private final RandomSource random;
        private @Nullable Situation situation;
        private Worth worth = new Worth();
        private Move meant = Move.C;

        Learner(Payoffs utilities, RandomSource random) {
            this.utilities = utilities;
            this.random = random;
        }

        @Override
        public Move next(History history) {
            Outcome outcome = history.isEmpty() ? Outcome.of(coin(), coin()) : Outcome.of(meant, history.partnerLast());
            Worth worthNow = worthNow(history);
            worth.learn(outcome.own(), utilities.of(outcome) + discount * worthNow.best(), learningRate);
            worth = worthNow;
            meant = random.nextBoolean(1 - exploration) ? worth.betterMove() : coin();
            return meant;
        }

        private Worth worthNow(History history) {
            Situation before = situation;
            situation = new Situation(history.partnerLatest(memoryLength), history.partnerCooperations());
            return situation.equals(before) ? worth : new Worth();
        }

        private Move coin() {
            return Move.cooperateIf(random.nextBoolean(0.5));
        }
    }

    /**
     * What the partner has done.
     *
     * @param latest its latest moves, as bits
     * @param cooperations how often it has cooperated in all
     */
    private record Situation(long latest, int cooperations) {}

    /** What each move is worth in one situation, 0 before anything is learned. */
    private static final class Worth {

        private final double[] ofMove = new double[2];

        void learn(Move move, double experience, double rate) {
            ofMove[move.bit()] = (1 - rate) * ofMove[move.bit()] + rate * experience;
        }

        double best() {
            return Math.max(ofMove[0], ofMove[1]);
        }

        /** Returns the move that is worth more, C on a tie. */
        Move betterMove() {
            return Move.cooperateIf(ofMove[Move.C.bit()] >= ofMove[Move.D.bit()]);
        }
    }
}
