package dilemma.analysis;

import java.util.List;
import java.util.Optional;

/**
 * Where a strategy first played otherwise than the time before.
 *
 * @param opponent the name of whom it met
 * @param turn the first turn with other moves, from 1
 */
public record Divergence(String opponent, int turn) {

    /** Returns the first among matches that were played twice, in the same order; empty where all came out the same. */
    static Optional<Divergence> between(List<TrialMatch> before, List<TrialMatch> after) {
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            int turn = turn(before.get(i), after.get(i));
            if (turn > 0) {
                return Optional.of(new Divergence(before.get(i).opponent(), turn));
            }
        }
        return Optional.empty();
    }

    private static int turn(TrialMatch before, TrialMatch after) {
        for (int turn = 1; turn <= before.moves().turns(); turn++) {
            if (before.moves().outcome(turn) != after.moves().outcome(turn)) {
                return turn;
            }
        }
        return 0;
    }
}
