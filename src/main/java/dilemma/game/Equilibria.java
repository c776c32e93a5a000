package dilemma.game;

import dilemma.game.MixedEquilibrium.Range;
import java.util.Arrays;
import java.util.List;

/**
 * All Nash equilibria of a game: the pairs of choices from which no player gains by changing its own (Nash 1950).
 *
 * <p>A player whose partner cooperates with probability q gains q (R - T) + (1 - q) (S - P) by cooperating rather than
 * defecting. It mixes only where that is 0, so the equilibria that are not pure are:
 *
 * <ul>
 *   <li>where R - T and S - P have opposite signs, one: both cooperate with probability (S - P) / (S - P + T - R);
 *   <li>where T = R and S &gt; P, those in which one player cooperates and the other does anything;
 *   <li>where T &gt; R and S = P, those in which one player defects and the other does anything;
 *   <li>where T = R and S = P, all pairs of probabilities;
 *   <li>else none.
 * </ul>
 *
 * @param pure the outcomes that are equilibria, in the order CC, CD, DC, DD, the first player's move first; an
 *     asymmetric one is always there with its twin
 * @param mixed those that are not pure; a range has pure ones at its ends
 */
public record Equilibria(List<Outcome> pure, List<MixedEquilibrium> mixed) {

    /** Copies the lists. */
    public Equilibria {
        pure = List.copyOf(pure);
        mixed = List.copyOf(mixed);
    }

    /**
     * Finds the equilibria of a game.
     *
     * @param utilities the game's payoffs as numbers to maximise
     */
    static Equilibria of(Payoffs utilities) {
        List<Outcome> pure = Arrays.stream(Outcome.values())
                .filter(outcome -> isBestReply(utilities, outcome) && isBestReply(utilities, outcome.swapped()))
                .toList();
        return new Equilibria(pure, mixed(utilities));
    }

    private static boolean isBestReply(Payoffs utilities, Outcome outcome) {
        Outcome other = Outcome.of(outcome.own().flipped(), outcome.partner());
        return utilities.of(outcome) >= utilities.of(other);
    }

    private static List<MixedEquilibrium> mixed(Payoffs utilities) {
        Replies best = Replies.of(utilities);
        if (best.toCooperation() * best.toDefection() < 0) {
            return List.of(MixedEquilibrium.at(indifference(utilities)));
        }
        if (best.toCooperation() == 0 && best.toDefection() == 0) {
            return List.of(new MixedEquilibrium(Range.ANY, Range.ANY));
        }
        if (best.toCooperation() == 0 && best.toDefection() > 0) {
            return oneOf(Range.COOPERATE);
        }
        return best.toCooperation() < 0 && best.toDefection() == 0 ? oneOf(Range.DEFECT) : List.of();
    }

    private static List<MixedEquilibrium> oneOf(Range certain) {
        return List.of(new MixedEquilibrium(certain, Range.ANY), new MixedEquilibrium(Range.ANY, certain));
    }

    /** Returns the probability of cooperation against which both moves come to the same. */
    private static double indifference(Payoffs utilities) {
        Payoffs u = utilities.withFiniteDifferences();
        double gain = u.sucker() - u.punishment();
        return gain / (gain + (u.temptation() - u.reward()));
    }
}
