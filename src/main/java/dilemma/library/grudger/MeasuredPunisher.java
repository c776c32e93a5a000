package dilemma.library.grudger;

import dilemma.game.Move;
import dilemma.strategy.History;
import dilemma.strategy.Player;

/**
 * Cooperates until the partner defects; then punishes with a number of defections, followed by some cooperations to
 * calm things down, and does not look at the partner meanwhile.
 *
 * <p>The shape of Gradual (Beaufils, Delahaye and Mathieu 1997); the rules that have it differ in the length.
 */
final class MeasuredPunisher implements Player {

    /** How long a punishment is. */
    @FunctionalInterface
    interface Length {

        /**
         * Returns how many defections a punishment has, at least 1.
         *
         * @param punishment the number of the punishment, from 1
         * @param history the match up to the defection that is punished
         */
        int of(int punishment, History history);
    }

    private final Length length;
    private final int calm;
    private int punishments;
    private int defections;
    private int cooperations;

    /**
     * Makes one that has punished nobody yet.
     *
     * @param length how many defections a punishment has
     * @param calm how many cooperations follow them
     */
    MeasuredPunisher(Length length, int calm) {
        this.length = length;
        this.calm = calm;
    }

    @Override
    public Move next(History history) {
        if (defections > 0) {
            defections--;
            return Move.D;
        }
        if (cooperations > 0) {
            cooperations--;
            return Move.C;
        }
        if (history.partnerLast() == Move.D) {
            punishments++;
            defections = length.of(punishments, history) - 1;
            cooperations = calm;
            return Move.D;
        }
        return Move.C;
    }
}
