package dilemma.library.axelrod1984;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.random.RandomSource;
import dilemma.random.Seed;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PinkleyPolicyTest {

    private static final int TURNS = 2_000;

    private static final List<Outcome> BELIEVED_IN_FULL = List.of(Outcome.CC, Outcome.CD, Outcome.DC);

    /** Returns beliefs of a partner that has replied at random, to every outcome but mutual defection. */
    private static PinkleyBeliefs beliefs(long seed) {
        RandomSource random = Seed.of(seed).stream();
        PinkleyBeliefs beliefs = new PinkleyBeliefs();
        for (int i = 0; i < 60; i++) {
            Outcome outcome = BELIEVED_IN_FULL.get(random.nextInt(3));
            beliefs.learn(outcome, Move.cooperateIf(random.nextBoolean(0.5)));
        }
        return beliefs;
    }

    @ParameterizedTest
    @EnumSource
    void earnsTheMeanPointsOfALongMatchWithThePartnerThatIsBelievedIn(PinkleyPolicy policy) {
        for (long seed = 0; seed < 20; seed++) {
            PinkleyBeliefs beliefs = beliefs(seed);

            assertThat((double) policy.earnings(beliefs)).isCloseTo(longRun(policy, beliefs), within(1e-3));
        }
    }

    /** Returns the mean points of the later half of a match, from the probabilities of the outcomes of every turn. */
    private static double longRun(PinkleyPolicy policy, PinkleyBeliefs beliefs) {
        double[] outcomes = {0.25, 0.25, 0.25, 0.25};
        double points = 0;
        for (int turn = 0; turn < 2 * TURNS; turn++) {
            outcomes = next(policy, beliefs, outcomes);
            points += turn < TURNS ? 0 : points(outcomes);
        }
        return points / TURNS;
    }

    private static double[] next(PinkleyPolicy policy, PinkleyBeliefs beliefs, double[] outcomes) {
        double[] replies = {beliefs.x(), beliefs.z(), beliefs.y(), beliefs.w()};
        double[] next = new double[outcomes.length];
        for (Outcome before : Outcome.values()) {
            Move own = policy.after(before);
            double reply = replies[before.index()];
            next[Outcome.of(own, Move.C).index()] += outcomes[before.index()] * reply;
            next[Outcome.of(own, Move.D).index()] += outcomes[before.index()] * (1 - reply);
        }
        return next;
    }

    private static double points(double[] outcomes) {
        return Games.AXELROD.payoffs().total(outcomes[0], outcomes[1], outcomes[2], outcomes[3]);
    }
}
