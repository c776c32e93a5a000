package dilemma.library.prober;

import dilemma.game.Move;

/** How a probe goes on after its opening. */
enum Sequel {
    /** Cooperates for ever. */
    COOPERATE,
    /** Defects for ever. */
    DEFECT,
    /** Repeats the partner's last move. */
    TIT_FOR_TAT;

    /** Returns its move after a move of the partner. */
    Move reply(Move partner) {
        return switch (this) {
            case COOPERATE -> Move.C;
            case DEFECT -> Move.D;
            case TIT_FOR_TAT -> partner;
        };
    }
}
