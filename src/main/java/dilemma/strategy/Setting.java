package dilemma.strategy;

import dilemma.game.Game;
import java.util.OptionalInt;

/**
 * What a player is told about its match.
 *
 * @param game the payoffs
 * @param length the number of turns that the player will play, where it is known to the player
 * @param legacy what players of the same entrant left in earlier matches
 */
public record Setting(Game game, OptionalInt length, Legacy legacy) {

    /** Makes the setting of a match before which there was none. */
    public Setting(Game game, OptionalInt length) {
        this(game, length, new Legacy());
    }

    /** Returns the setting of a match whose length the players do not know. */
    public static Setting of(Game game) {
        return new Setting(game, OptionalInt.empty());
    }

    /** Returns this setting with what was left in earlier matches. */
    public Setting with(Legacy other) {
        return new Setting(game, length, other);
    }

    /** Returns the number of turns left, the coming one included, when it is known; else a number beyond all turns. */
    public int left(History history) {
        return length.isPresent() ? length.getAsInt() - history.played() : Integer.MAX_VALUE;
    }
}
