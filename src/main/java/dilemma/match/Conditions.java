package dilemma.match;

import dilemma.game.Ending;
import dilemma.game.Game;
import dilemma.strategy.Setting;
import dilemma.strategy.Traits;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is the same for all matches of a tournament, but for their length.
 *
 * @param game the payoffs
 * @param knownLength whether players are told a fixed number of turns
 * @param noise mistakes of both players
 * @param recognition the probability that a player recognises its partner, drawn on every turn from the second, in [0,
 *     1]
 */
public record Conditions(Game game, boolean knownLength, Noise noise, double recognition) {

    /** Checks the probability of recognition. */
    public Conditions {
        if (!(recognition >= 0 && recognition <= 1)) {
            throw new IllegalArgumentException("recognition must be from 0 to 1, but was " + recognition);
        }
    }

    /** Returns the conditions without mistakes, length unknown, partners recognised. */
    public static Conditions of(Game game) {
        return new Conditions(game, false, Noise.NONE, 1);
    }

    /** Returns whether anything but the players and the ending is left to chance. */
    public boolean isRandom() {
        return noise.isRandom() || (recognition > 0 && recognition < 1);
    }

    /** Returns the number of turns that players are told on the first; empty where they do not know it. */
    OptionalInt knownTurns(Ending ending) {
        return knownLength && ending instanceof Ending.Fixed fixed
                ? OptionalInt.of(fixed.turns())
                : OptionalInt.empty();
    }

    /**
     * Returns the setting for which the automaton of a strategy is to be found that plays in a match; empty where none
     * says what it does: where it goes on from earlier matches, or is told another length when it is replaced.
     *
     * @param traits those of the strategy
     * @param ending when the match ends
     */
    public Optional<Setting> automatonSetting(Traits traits, Ending ending) {
        OptionalInt told = traits.usesLength() ? knownTurns(ending) : OptionalInt.empty();
        boolean isToldMoreLater = told.isPresent() && recognition < 1;
        return isToldMoreLater || traits.inherits() ? Optional.empty() : Optional.of(new Setting(game, told));
    }

    /** Returns whether anything can go wrong, by chance or always. */
    boolean haveMistakes() {
        return recognition < 1 || noise.execution() > 0 || noise.perception() > 0;
    }
}
