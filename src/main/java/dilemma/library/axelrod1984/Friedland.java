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
 * Estimates as {@link Downing} does how often the partner answers a cooperation and a defection with cooperation, but
 * forgets: each answer makes the earlier answers to the same move weigh a fifth less. It expects a partner that answers
 * a defection with C three times out of ten.
 *
 * <p>It lacks the way to lasting cooperation. Where alternating would {@linkplain Gains gain} something over defecting
 * it plays the opposite of its last move as it was played, and else defects; it cooperates outright only if cooperating
 * would gain exactly nothing, which hardly ever happens. So it opens with D and C.
 *
 * <p>Edward Friedland's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>. Its test for
 * a partner that moves at random can never come out positive, and is left out.
 */
record Friedland() implements Strategy {

    private static final float MEMORY = 0.8f;
    private static final float EXPECTED_AFTER_COOPERATION = 1;
    private static final float EXPECTED_AFTER_DEFECTION = 0.3f;

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k74r",
                        "Friedland",
                        "Edward Friedland",
                        61,
                        Traits.unbounded().tunedTo("axelrod"))
                .rule("Defects first, then alternates as long as that seems to pay more than defecting, by how the"
                        + " partner has answered lately; otherwise it defects.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        AnswerRates rates = new AnswerRates(MEMORY, EXPECTED_AFTER_COOPERATION, EXPECTED_AFTER_DEFECTION);
        return history -> {
            rates.learn(history);
            return choose(Gains.of(rates, Gains.WEIGHT), history);
        };
    }

    private static Move choose(Gains gains, History history) {
        if (gains.cooperating() == 0) {
            return Move.C;
        }
        return gains.alternating() >= 0 ? history.ownLast().flipped() : Move.D;
    }
}
