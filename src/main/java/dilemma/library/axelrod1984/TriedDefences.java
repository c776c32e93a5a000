package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.strategy.History;
import java.util.EnumMap;
import java.util.Map;

/** What each of Tom Almy's defences has earned when it was tried last, in the points of the tournament. */
final class TriedDefences {

    /** A way of defending itself, the mildest first. */
    enum Defence {
        /** Defects after two defections in a row. */
        TIT_FOR_TWO_TATS,
        /** Repeats the partner's last move. */
        TIT_FOR_TAT,
        /** Always defects. */
        DEFECTION;

        Move move(History history) {
            return switch (this) {
                case TIT_FOR_TWO_TATS -> Move.cooperateIf(history.partnerDefectionsInLast(2) < 2);
                case TIT_FOR_TAT -> history.partnerLast();
                case DEFECTION -> Move.D;
            };
        }

        private Defence harder() {
            return this == TIT_FOR_TWO_TATS ? TIT_FOR_TAT : DEFECTION;
        }
    }

    /** By defence, the points; none where it has not been tried. */
    private final Map<Defence, Integer> earned = new EnumMap<>(Defence.class);

    /** The points at the last entry. */
    private int points;

    /** Enters what has been earned since the last entry as the worth of a defence. */
    void enter(Defence defence, History history) {
        int now = Points.own(history);
        earned.put(defence, now - points);
        points = now;
    }

    /**
     * Returns the defence that has earned most, the milder one of equals; the mildest where that has earned nothing.
     */
    Defence best() {
        Defence best = Defence.TIT_FOR_TWO_TATS;
        if (worth(best) == 0) {
            return best;
        }
        for (Defence defence : Defence.values()) {
            best = worth(defence) > worth(best) ? defence : best;
        }
        return best;
    }

    /** Returns the next harder defence where it has earned nothing yet, else the same one. */
    Defence untriedAfter(Defence defence) {
        return worth(defence.harder()) == 0 ? defence.harder() : defence;
    }

    private int worth(Defence defence) {
        return earned.getOrDefault(defence, 0);
    }
}
