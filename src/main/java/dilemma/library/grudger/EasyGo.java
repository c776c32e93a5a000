package dilemma.library.grudger;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * The grudger reversed: defects until the partner first defects, then cooperates for ever (PRISON, LIFL, Lille 1998).
 */
public record EasyGo() implements StateRule<Move> {

    @Override
    public Profile profile() {
        return Profile.of("easy-go", "EasyGo", Traits.unbounded())
                .rule("Defects until the partner defects for the first time, then cooperates for ever.")
                .source("PRISON, LIFL, Lille 1998; Li, Hingston and Kendall 2011");
    }

    @Override
    public Move start() {
        return Move.D;
    }

    @Override
    public double cooperation(Move move) {
        return move.cooperation();
    }

    @Override
    public Move after(Move move, Outcome outcome) {
        return outcome.partner() == Move.D ? Move.C : move;
    }
}
