package dilemma.game;

import java.util.Optional;

/**
 * How likely another turn must be for cooperation to last: the smallest continuation probabilities at which two players
 * of one strategy are in equilibrium, so that no other strategy earns more against it.
 *
 * @param grimTrigger (T - R) / (T - P), in [0, 1] (Friedman 1971)
 * @param titForTat the larger of (T - R) / (T - P) and (T - R) / (R - S), at least 0 (Axelrod 1984, appendix B); 1 or
 *     more where no probability below 1 would do, because taking turns is at least as good as cooperating
 */
public record SmallestContinuation(double grimTrigger, double titForTat) {

    /** Checks the probabilities. */
    public SmallestContinuation {
        if (!(grimTrigger >= 0 && grimTrigger <= 1)) {
            throw new IllegalArgumentException("a probability must be in [0, 1], but was " + grimTrigger);
        }
        if (!(titForTat >= grimTrigger)) {
            throw new IllegalArgumentException(
                    "tit for tat cannot do with less than grim trigger, " + grimTrigger + ", but was " + titForTat);
        }
    }

    /**
     * Finds the probabilities for a prisoner's dilemma; empty for every other game.
     *
     * @param utilities the game's payoffs as numbers to maximise
     */
    static Optional<SmallestContinuation> of(Payoffs utilities) {
        if (GameKind.of(utilities) != GameKind.PRISONERS_DILEMMA) {
            return Optional.empty();
        }
        Payoffs u = utilities.withFiniteDifferences();
        double gain = u.temptation() - u.reward();
        double grim = gain / (u.temptation() - u.punishment());
        double alternating = gain / (u.reward() - u.sucker());
        return Optional.of(new SmallestContinuation(grim, Math.max(grim, alternating)));
    }
}
