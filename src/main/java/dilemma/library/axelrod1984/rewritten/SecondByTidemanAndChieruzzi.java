package dilemma.library.axelrod1984.rewritten;

import dilemma.library.axelrod1984.TidemanAndChieruzziPlayer;
import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Plays as {@link TidemanAndChieruzziPlayer} tells. Scores are in utilities, whatever the game; what is a relapse does
 * not depend on fresh starts.
 *
 * <p>The entry of Nicolaus Tideman and Paula Chieruzzi, ninth in <a
 * href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>, program K84R.
 */
public record SecondByTidemanAndChieruzzi() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of(
                        "second-by-tideman-and-chieruzzi",
                        "Second by Tideman and Chieruzzi",
                        Traits.unbounded().readingGame().tunedTo("axelrod"))
                .alias("SecondByTidemanAndChieruzzi")
                .rule("Defects until it leads by a target, which grows faster with every relapse of the partner, else"
                        + " cooperates. A partner that does not look random is granted a fresh start now and then.")
                .source("Nicolaus Tideman and Paula Chieruzzi; Axelrod 1980b");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return TidemanAndChieruzziPlayer.rewritten(setting.game().utilities());
    }
}
