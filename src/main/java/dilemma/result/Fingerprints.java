package dilemma.result;

import dilemma.game.Game;

/** The fingerprint of a strategy, of either kind. */
public sealed interface Fingerprints extends Result permits FingerprintFigures, TransitiveFigures {

    /** Returns the reference of the strategy whose fingerprint it is. */
    String strategy();

    /** Returns the game that was played. */
    Game game();

    @Override
    default String name() {
        return strategy();
    }

    @Override
    default String description() {
        return "";
    }
}
