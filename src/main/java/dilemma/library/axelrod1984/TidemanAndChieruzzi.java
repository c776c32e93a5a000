package dilemma.library.axelrod1984;

import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Plays as {@link TidemanAndChieruzziPlayer} tells. Scores are in the points of the tournament, and a fresh start lets
 * the partner's last move pass as a cooperation: if it defects on the turn after, that is a relapse.
 *
 * <p>The entry of T. Nicolaus Tideman and Paula Chieruzzi in <a
 * href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record TidemanAndChieruzzi() implements Strategy {

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k84r",
                        "Tideman and Chieruzzi",
                        "T. Nicolaus Tideman and Paula Chieruzzi",
                        9,
                        Traits.unbounded().tunedTo("axelrod"))
                .rule("Defects until it leads by a target, which grows faster with every relapse of the partner, else"
                        + " cooperates. A partner that does not look random is granted a fresh start now and then.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return TidemanAndChieruzziPlayer.submitted();
    }
}
