package dilemma.library.grudger;

import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Punishes the longer the more the partner has defected: one defection, and one more for each full twentieth of the
 * turns so far on which the partner defected (Geraint Palmer, Axelrod library).
 */
public record Punisher() implements Strategy {

    private static final int MOST = 20;

    @Override
    public Profile profile() {
        return Profile.of("punisher", "Punisher", Traits.unbounded())
                .rule("Cooperates, but punishes a defection with 1 to 21 defections:"
                        + " the more, the larger the share of turns on which the partner has defected.")
                .source("Geraint Palmer, Axelrod library");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new MeasuredPunisher(
                (punishment, history) -> 1 + twentieths(history.partnerDefections(), history.played()), 0);
    }

    /** Returns how many full twentieths of a whole a part is, from 0 to 20. */
    static int twentieths(int part, int whole) {
        return (int) ((long) MOST * part / whole);
    }
}
