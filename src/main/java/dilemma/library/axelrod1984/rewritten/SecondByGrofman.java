package dilemma.library.axelrod1984.rewritten;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.library.axelrod1984.LatestMoves;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Cooperates twice and plays tit for tat up to turn 7. From then on it cooperates if the partner defected at most twice
 * on the last eight turns but the very last; after a defection of its own, at most once.
 *
 * <p>Bernard Grofman's entry (K86R) in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
public record SecondByGrofman() implements StateRule<SecondByGrofman.Memory> {

    private static final int WINDOW = 7;

    @Override
    public Profile profile() {
        return Profile.of("second-by-grofman", "Second by Grofman", Traits.memory(WINDOW + 1))
                .rule("Cooperates twice, then plays tit for tat up to turn 7. Then it cooperates after at most two"
                        + " defections on the last eight turns but the very last; at most one if it has just defected.")
                .source("Bernard Grofman, second tournament; Axelrod 1980b");
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
        if (latest.isFull()) {
            int tolerated = outcome.own() == Move.C ? 2 : 1;
            return new Memory(Move.cooperateIf(memory.partner.defections() <= tolerated), latest);
        }
        return new Memory(latest.seen() == 1 ? Move.C : outcome.partner(), latest);
    }

    /**
     * Where it stands.
     *
     * @param move what it plays on this turn
     * @param partner the partner's last seven moves
     */
    record Memory(Move move, LatestMoves partner) {}
}
