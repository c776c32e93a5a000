package dilemma.tournament;

import dilemma.metrics.Matrix;
import java.util.List;

/**
 * How a tournament ended that was repeated until its standings were settled.
 *
 * @param confidence the probability, at least, that no two neighbours stand in the wrong order that are not open
 * @param looks how often the standings were looked at
 * @param gaps all neighbours in the standings, from first to last
 * @param repetitions how often each pair was repeated, in the order of the standings; NaN where the two never met
 */
public record Settlement(double confidence, int looks, List<Gap> gaps, Matrix repetitions) {

    /** Copies the list. */
    public Settlement {
        gaps = List.copyOf(gaps);
    }

    /** Returns whether the order of all neighbours is sure. */
    public boolean isSettled() {
        return open().isEmpty();
    }

    /** Returns the neighbours whose order is not sure. */
    public List<Gap> open() {
        return gaps.stream().filter(gap -> gap.state() == Gap.State.OPEN).toList();
    }
}
