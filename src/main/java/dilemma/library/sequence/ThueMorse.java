package dilemma.library.sequence;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Plays the Thue-Morse sequence, whatever happens: after k turns it cooperates if k has an odd number of ones in binary
 * (Thue 1906; Morse 1921).
 *
 * <p>Geraint Palmer's, from the Axelrod library.
 *
 * @param inverted whether every move is the other one
 */
public record ThueMorse(boolean inverted) implements Strategy {

    @Override
    public Profile profile() {
        return profile(inverted ? "thue-morse-inverse" : "thue-morse", inverted ? "ThueMorseInverse" : "ThueMorse")
                .rule("Plays the Thue-Morse sequence, " + (inverted ? "CDDCDCCD" : "DCCDCDDC")
                        + " and so on, whatever happens; each half of it is followed by its opposite.")
                .source("Geraint Palmer, Axelrod library; Thue 1906, Morse 1921");
    }

    private static Profile profile(String id, String name) {
        return Profile.of(id, name, Traits.unbounded());
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> Move.cooperateIf(isOdd(history.played()) != inverted);
    }

    private static boolean isOdd(int turns) {
        return Integer.bitCount(turns) % 2 == 1;
    }
}
