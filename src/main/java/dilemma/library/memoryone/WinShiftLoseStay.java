package dilemma.library.memoryone;

import dilemma.game.Move;
import dilemma.kind.MemoryOne;
import dilemma.strategy.Arguments;
import dilemma.strategy.Profile;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Win-stay lose-shift reversed: cooperates after turns on which the two moves differed.
 *
 * <p>From Li, Hingston and Kendall, Engineering design of strategies for winning iterated prisoner's dilemma
 * competitions (2011).
 */
public final class WinShiftLoseStay {

    private WinShiftLoseStay() {}

    /** Reads initial, D by default. */
    public static Strategy of(Arguments given) {
        Move initial = given.move("initial", Move.D, "the first move");
        Profile profile = Profile.of("win-shift-lose-stay", "Win-Shift Lose-Stay", Traits.memory(1))
                .alias("WinShiftLoseStay")
                .rule(
                        "Defects first. Then it cooperates if the two moves of the turn before differed, else it defects.")
                .source("Li, Hingston and Kendall 2011");
        return new MemoryOne(profile, initial == Move.C ? 1 : 0, 0, 1, 1, 0);
    }
}
