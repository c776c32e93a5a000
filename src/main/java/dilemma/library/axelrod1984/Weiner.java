package dilemma.library.axelrod1984;

import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * {@linkplain PardoningTitForTat Tit for tat with pardon}, where a pardon that is refused puts the next one off as one
 * that is granted does.
 *
 * <p>Herb Weiner's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Weiner() implements Strategy {

    @Override
    public Profile profile() {
        return Submission.profile("k41r", "Weiner", "Herb Weiner", 7, Traits.unbounded())
                .rule("Plays tit for tat, but may pardon a defection that comes right after the partner relented; each"
                        + " of these puts the next pardon off by 20 turns. It defects after five defections in twelve"
                        + " turns.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new PardoningTitForTat(true);
    }
}
