package dilemma.oracle;

import dilemma.game.Ending;
import dilemma.match.Conditions;
import dilemma.random.RandomSource;
import dilemma.random.Seed;
import java.util.OptionalInt;

/**
 * One match, turn by turn: recognition, choice, execution noise, perception noise.
 *
 * @param first the moves made in the first seat
 * @param second the moves made in the second seat
 * @param firstDefection the turn on which the first seat first chose D, 0 if never
 * @param secondDefection the same of the second
 */
public record NaiveMatch(String first, String second, int firstDefection, int secondDefection) {

    /** Plays a match with the random numbers of this address. */
    public static NaiveMatch play(NaiveRule a, NaiveRule b, Ending ending, Conditions conditions, Seed address) {
        RandomSource randomA = address.child(0).stream();
        RandomSource randomB = address.child(1).stream();
        RandomSource noise = address.child(2).stream();
        RandomSource recognition = address.child(3).stream();
        int n = length(ending, address);
        boolean isTold = conditions.knownLength() && ending instanceof Ending.Fixed;
        double e = conditions.noise().execution();
        double m = conditions.noise().perception();
        double q = conditions.recognition();
        String madeA = "";
        String madeB = "";
        String ownA = "";
        String seenByA = "";
        String ownB = "";
        String seenByB = "";
        int firstA = 0;
        int firstB = 0;
        for (int t = 1; t <= n; t++) {
            if (t > 1 && q < 1) {
                if (happens(1 - q, recognition)) {
                    ownA = "";
                    seenByA = "";
                }
                if (happens(1 - q, recognition)) {
                    ownB = "";
                    seenByB = "";
                }
            }
            OptionalInt left = isTold ? OptionalInt.of(n - t + 1) : OptionalInt.empty();
            char moveA = a.next(ownA, seenByA, left, randomA);
            char moveB = b.next(ownB, seenByB, left, randomB);
            firstA = firstA == 0 && moveA == 'D' ? t : firstA;
            firstB = firstB == 0 && moveB == 'D' ? t : firstB;
            moveA = happens(e, noise) ? other(moveA) : moveA;
            moveB = happens(e, noise) ? other(moveB) : moveB;
            madeA += moveA;
            madeB += moveB;
            ownA += moveA;
            ownB += moveB;
            seenByA += happens(m, noise) ? other(moveB) : moveB;
            seenByB += happens(m, noise) ? other(moveA) : moveA;
        }
        return new NaiveMatch(madeA, madeB, firstA, firstB);
    }

    /** After every turn another follows with probability w; all in one draw: more than n turns with chance w^n. */
    private static int length(Ending ending, Seed address) {
        if (ending instanceof Ending.Fixed fixed) {
            return fixed.turns();
        }
        Ending.Continuation random = (Ending.Continuation) ending;
        if (!random.isRandom()) {
            return 1;
        }
        double u = address.child(4).stream().nextDouble();
        int n = 1;
        double furtherThanN = random.continuation();
        while (n < random.cap() && 1 - u <= furtherThanN) {
            n++;
            furtherThanN *= random.continuation();
        }
        return n;
    }

    private static boolean happens(double p, RandomSource random) {
        if (p <= 0 || p >= 1) {
            return p >= 1;
        }
        return random.nextDouble() < p;
    }

    private static char other(char move) {
        return move == 'C' ? 'D' : 'C';
    }

    /** Returns what the first seat saw of this match, for measuring. */
    public View firstView() {
        return new View(first, second, firstDefection, secondDefection);
    }

    /** Returns what the second seat saw of it. */
    public View secondView() {
        return new View(second, first, secondDefection, firstDefection);
    }
}
