package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Plays tit for tat on the first five turns, then as the partner did on most of five turns, those before the last one,
 * at which it does not look. That there was cooperation before the first turn is taken for granted.
 *
 * <p>The entry of Dennis Ambuehl and Kevin Hickey in <a href="https://doi.org/10.1177/002200278002400301">Axelrod
 * (1980b)</a>.
 */
record AmbuehlAndHickey() implements StateRule<AmbuehlAndHickey.Memory> {

    private static final int WINDOW = 5;
    private static final int MAJORITY = 3;

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k79r", "Ambuehl and Hickey", "Dennis Ambuehl and Kevin Hickey", 26, Traits.memory(WINDOW + 1))
                .rule("Plays tit for tat up to turn 5. Then it defects if at least three of the partner's last six"
                        + " moves but the very last were defections.");
    }

    @Override
    public Memory start() {
        return new Memory(Move.C, LatestMoves.none(WINDOW));
    }

    @Override
    public double cooperation(Memory memory) {
        return memory.move.cooperation();
    }

    @Override
    public Memory after(Memory memory, Outcome outcome) {
        LatestMoves latest = memory.partner.and(outcome.partner());
        Move majority = Move.cooperateIf(memory.partner.defections() < MAJORITY);
        return new Memory(latest.isFull() ? majority : outcome.partner(), latest);
    }

    /**
     * Where it stands.
     *
     * @param move what it plays on this turn
     * @param partner the partner's last five moves
     */
    record Memory(Move move, LatestMoves partner) {}
}
