package dilemma.tournament;

import dilemma.metrics.Estimate;
import java.util.List;

/** How sure the scores of a tournament are. */
interface Precision {

    /** Returns an entrant's score where every match counts the same. */
    double score(int entrant);

    /** Returns a score with what is known of its spread. */
    Estimate estimate(int entrant, double score);

    /** Returns each entrant's probability of being first; NaN where nobody knows. */
    double[] probabilityFirst();

    /** Returns an entrant's score in each repetition; none where repetitions have none. */
    List<Double> scores(int entrant);
}
