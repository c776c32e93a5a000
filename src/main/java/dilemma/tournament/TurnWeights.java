package dilemma.tournament;

import dilemma.game.Ending;
import java.util.List;
import java.util.OptionalLong;

/**
 * How often a turn counts in a score, by the length of its match, in whole numbers: so the scores of entrants that did
 * equally well come out exactly equal, in whatever order they met their partners.
 *
 * <p>Where every turn counts the same it counts once. Where every match does, it counts L / n times in a match of n
 * turns, L being the least common multiple of all lengths.
 */
final class TurnWeights {

    /** The largest common multiple with which sums over a repetition stay far below 2<sup>63</sup>. */
    private static final long LIMIT = 1L << 32;

    private TurnWeights() {}

    /**
     * Returns the weight of a turn at each of the endings, in their order; empty where every match counts the same and
     * lengths are left to chance, or have no common multiple that is small enough.
     */
    static List<OptionalLong> of(Weigh weigh, List<Ending> endings) {
        if (weigh == Weigh.TURNS || endings.get(0).isEndless()) {
            return endings.stream().map(ending -> OptionalLong.of(1)).toList();
        }
        long multiple = 1;
        for (Ending ending : endings) {
            long turns = ending.turns(0);
            multiple = multiple / gcd(multiple, turns) * turns;
            if (ending.isRandom() || multiple > LIMIT) {
                return endings.stream().map(e -> OptionalLong.empty()).toList();
            }
        }
        long common = multiple;
        return endings.stream()
                .map(ending -> OptionalLong.of(common / ending.turns(0)))
                .toList();
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
