package dilemma.library.axelrod1984.rewritten;

import dilemma.library.axelrod1984.PardoningTitForTat;
import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * {@linkplain PardoningTitForTat Tit for tat with pardon}, where a pardon that is refused leaves the next one where it
 * was.
 *
 * <p>Herb Weiner's entry, seventh in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>, program
 * K41R.
 */
public record SecondByWeiner() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of("second-by-weiner", "Second by Weiner", Traits.unbounded())
                .alias("SecondByWeiner")
                .rule("Plays tit for tat, but now and then pardons a defection that comes right after the partner"
                        + " relented; it defects after five defections in twelve turns.")
                .source("Herb Weiner; Axelrod 1980b");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new PardoningTitForTat(false);
    }
}
