package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Estimates how often the partner answers a cooperation and a defection with cooperation, and does what would
 * {@linkplain Gains gain} most if the partner went on like this: to cooperate, to alternate, or to defect. Before the
 * first answers it expects a partner that answers each move with the same.
 *
 * <p>To alternate is to play the opposite of its last move as it was played.
 *
 * <p>Leslie Downing's and Stanley F. Quayle's entries in <a href="https://doi.org/10.1177/002200278002400301">Axelrod
 * (1980b)</a>: their programs that have survived are the same.
 *
 * @param profile what it says of itself
 */
record Downing(Profile profile) implements Strategy {

    private static final String RULE =
            "Cooperates first, then estimates how often the partner answers a cooperation and a defection with"
                    + " cooperation, and cooperates, alternates or defects, whichever would pay most.";

    /** Returns the rule as it was submitted under the number of a program, by an author with a rank. */
    static Downing submitted(String program, String name, String author, int rank) {
        Traits traits = Traits.unbounded().tunedTo("axelrod");
        return new Downing(
                Submission.profile(program, name, author, rank, traits).rule(RULE));
    }

    /** Returns the estimates before the first answers: the partner is expected to answer each move with the same. */
    static AnswerRates estimates() {
        return new AnswerRates(1, 1, 0);
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        AnswerRates rates = estimates();
        return history -> {
            rates.learn(history);
            return choose(Gains.of(rates, Gains.WEIGHT), history);
        };
    }

    private static Move choose(Gains gains, History history) {
        if (gains.favourCooperation()) {
            return Move.C;
        }
        return gains.favourDefection() ? Move.D : history.ownLast().flipped();
    }
}
