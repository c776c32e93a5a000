package dilemma.strategy;

import dilemma.game.Game;
import java.util.OptionalInt;

/**
 * What a player is told about its match.
 *
 * @param game the payoffs
 * @param length the number of turns that the player will play, where it is known to the player
 * @param legacy what players of the same entrant left in earlier matches
 * @param occasion the time from when the player is made to when it is asked no more
 */
public record Setting(Game game, OptionalInt length, Legacy legacy, Occasion occasion) {

    /** Makes the setting of a match before which there was none, and which nobody follows. */
    public Setting(Game game, OptionalInt length) {
        this(game, length, new Legacy(), Occasion.unheard());
    }

    /** Returns the setting of a match whose length the players do not know. */
    public static Setting of(Game game) {
        return new Setting(game, OptionalInt.empty());
    }

    /** Returns this setting with what was left in earlier matches. */
    public Setting with(Legacy other) {
        return new Setting(game, length, other, occasion);
    }

    /** Returns this setting on another occasion. */
    public Setting on(Occasion other) {
        return new Setting(game, length, legacy, other);
    }

    /** Returns this setting with other payoffs. */
    public Setting in(Game other) {
        return new Setting(other, length, legacy, occasion);
    }

    /** Returns the number of turns left, the coming one included, when it is known; else a number beyond all turns. */
    public int left(History history) {
        return length.isPresent() ? length.getAsInt() - history.played() : Integer.MAX_VALUE;
    }
}
