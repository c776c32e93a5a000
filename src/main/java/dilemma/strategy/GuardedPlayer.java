package dilemma.strategy;

import dilemma.game.Move;
import java.util.function.Supplier;

/** The player of a strategy from elsewhere, which may read the history and must not write it. */
record GuardedPlayer(Guard guard, Player inner) implements Player {

    @Override
    public Move next(History history) {
        int turn = history.turn();
        Supplier<String> asked = () -> "its move on turn " + turn;
        Move move = guard.answer(asked, () -> inner.next(history));
        if (history.turn() != turn) {
            throw guard.broken("wrote into the history", asked);
        }
        return move;
    }
}
