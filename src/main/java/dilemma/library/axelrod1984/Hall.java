package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Answers each defection with D, and every other cooperation with D as well: the first that it sees with C, the second
 * with D, the third with C, however many defections come between. Before that it opens with C and the opposite of the
 * partner's first move.
 *
 * <p>It counts defections in pairs too, but makes nothing of it: the first of each pair was perhaps to be forgiven.
 *
 * <p>James E. Hall's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>, as the
 * published list of entrants has him; in his program he is James E. Hill.
 */
record Hall() implements StateRule<Hall.Stance> {

    @Override
    public Profile profile() {
        return Submission.profile("k71r", "Hall", "James E. Hall", 60, Traits.unbounded())
                .rule("Cooperates, then does the opposite of the partner's first move. From then on it answers each"
                        + " defection and every other cooperation with D.");
    }

    @Override
    public Stance start() {
        return new Stance(true, Move.C, Move.C);
    }

    @Override
    public double cooperation(Stance stance) {
        return stance.move.cooperation();
    }

    @Override
    public Stance after(Stance stance, Outcome outcome) {
        if (stance.isOpening) {
            return new Stance(false, outcome.partner().flipped(), Move.C);
        }
        return outcome.partner() == Move.C ? stance.afterCooperation() : stance.afterDefection();
    }

    /**
     * Where it stands.
     *
     * @param isOpening whether this is the first turn
     * @param move what it plays on this turn
     * @param toCooperation how it answers the next cooperation that it sees after the partner's first move
     */
    record Stance(boolean isOpening, Move move, Move toCooperation) {

        private Stance afterCooperation() {
            return new Stance(false, toCooperation, toCooperation.flipped());
        }

        private Stance afterDefection() {
            return new Stance(false, Move.D, toCooperation);
        }
    }
}
