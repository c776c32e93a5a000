package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.game.Outcome;

/**
 * Eleven of the sixteen rules that remember one turn, by what they play after CC, CD, DC and DD.
 *
 * <p>Each knows what it earns on average, in the long run, with a partner that replies as is believed: the points of
 * the four outcomes, weighed by how often each comes about in the Markov chain that both make. This is a quotient,
 * worked out in single precision in the order in which it stands here.
 */
enum PinkleyPolicy {
    /** Always C. */
    CCCC(p -> 3 * p.z(), p -> p.z() + p.notX()),
    CDCC(
            p -> 3 * (p.y() * p.z() + p.w() * p.notZ()) + 5 * p.z() * p.notX() + p.notX() * p.notZ(),
            p -> p.y() * p.z() + p.w() * p.notZ() + p.notX() + p.z() * p.notX() + p.notX() * p.notZ()),
    /** Tit for tat. */
    CDCD(
            p -> 3 * p.w() * p.y() + 5 * p.w() * p.notX() + p.notX() * p.notZ(),
            p -> p.w() * p.y() + 2 * p.w() * p.notX() + p.notX() * p.notZ()),
    /** Win-stay, lose-shift. */
    CDDC(
            p -> 3 * p.w() * p.notY() + 5 * p.z() * p.notX() + p.notX() * p.notY(),
            p -> p.w() * p.notY() + p.notX() * p.notY() + p.z() * p.notX() + p.notX() * p.notY()),
    DCCC(p -> 3 * p.z() + 5 * p.x() * p.z() + p.z() * p.notX(), p -> 1 - p.x() * p.y() - p.w() * p.notX() + 2 * p.z()),
    DCCD(p -> 8 * p.w() * p.z() + p.z() * p.notX(), p -> 2 * p.w() * p.z() + p.w() * p.notY() + p.z() * p.notX()),
    DCDC(
            p -> 3 * p.z() * p.notY() + 5 * p.x() * p.z() + p.z() * p.notY(),
            p -> 2 * p.z() * p.notY() + p.notW() * p.notY() + p.x() * p.z()),
    DDCC(
            p -> 3 * (p.y() * p.z() + p.w() * p.notZ())
                    + 5 * (p.z() * p.notW() + p.w() * p.x())
                    + 1
                    - p.x() * p.y()
                    - p.z() * p.notY(),
            p -> p.y() * p.z()
                    + p.w() * p.notZ()
                    + 2
                    - 2 * p.x() * p.y()
                    - p.w() * p.notX()
                    + p.z() * p.notW()
                    + p.w() * p.x()
                    - p.z() * p.notY()),
    DDCD(
            p -> 3 * p.w() * p.y() + 5 * p.w() + 1 - p.x() * p.y() - p.z() * p.notY(),
            p -> 2 * p.w() + 1 - p.x() * p.y() - p.z() * p.notY()),
    DDDC(
            p -> 3 * p.w() * p.notY() + 5 * (p.z() * p.notW() + p.w() * p.x()) + p.notY(),
            p -> p.notY() + p.z() * p.notW() + p.w() * p.x() + p.notY()),
    /** Always D. */
    DDDD(p -> 5 * p.w() + p.notY(), p -> p.w() + p.notY());

    private static final PinkleyPolicy[] ALL = values();

    private final Term points;
    private final Term weights;

    PinkleyPolicy(Term points, Term weights) {
        this.points = points;
        this.weights = weights;
    }

    /**
     * Returns the policy that earns most with a partner of whom this is believed, the first where some earn the same.
     */
    static PinkleyPolicy best(PinkleyBeliefs beliefs) {
        PinkleyPolicy best = ALL[0];
        float most = best.earnings(beliefs);
        for (PinkleyPolicy policy : ALL) {
            float earnings = policy.earnings(beliefs);
            if (earnings > most) {
                most = earnings;
                best = policy;
            }
        }
        return best;
    }

    /** Returns the mean points per turn, in [0, 5] but for rounding. */
    float earnings(PinkleyBeliefs beliefs) {
        return points.of(beliefs) / weights.of(beliefs);
    }

    /** Returns the move after an outcome. */
    Move after(Outcome outcome) {
        return Move.cooperateIf(name().charAt(outcome.index()) == 'C');
    }

    /** A sum of products of beliefs. */
    @FunctionalInterface
    private interface Term {
        float of(PinkleyBeliefs p);
    }
}
