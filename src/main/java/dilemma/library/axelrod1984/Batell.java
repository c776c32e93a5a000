package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Cooperates, and lets defections pass, until one comes within four turns after another or the tenth has come: from
 * then on it defects for ever.
 *
 * <p>Mark F. Batell's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Batell() implements StateRule<Batell.Trust> {

    private static final int TOO_MANY = 10;
    private static final int TOO_SOON = 4;
    private static final Trust LOST = new Trust(TOO_MANY, 0);

    @Override
    public Profile profile() {
        return Submission.profile("k65r", "Batell", "Mark F. Batell", 47, Traits.unbounded())
                .rule("Cooperates until two defections of the partner come within four turns of each other, or ten in"
                        + " all; then it defects for ever.");
    }

    @Override
    public Trust start() {
        return new Trust(0, 0);
    }

    @Override
    public double cooperation(Trust trust) {
        return trust.equals(LOST) ? 0 : 1;
    }

    @Override
    public Trust after(Trust trust, Outcome outcome) {
        if (trust.equals(LOST)) {
            return LOST;
        }
        return outcome.partner() == Move.C ? trust.recovering() : trust.shaken();
    }

    /**
     * How far it trusts the partner.
     *
     * @param defections how many defections it has let pass; ten where the trust is lost
     * @param wary on how many turns from now a defection would come too soon after the last
     */
    record Trust(int defections, int wary) {

        private Trust recovering() {
            return new Trust(defections, Math.max(wary - 1, 0));
        }

        private Trust shaken() {
            return wary > 0 || defections + 1 == TOO_MANY ? LOST : new Trust(defections + 1, TOO_SOON);
        }
    }
}
