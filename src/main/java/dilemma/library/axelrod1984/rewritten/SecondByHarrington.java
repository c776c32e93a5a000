package dilemma.library.axelrod1984.rewritten;

import dilemma.library.axelrod1984.HarringtonPlayer;
import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Plays {@linkplain HarringtonPlayer Harrington's rule} in double precision. Where turn 37 passed without the first
 * probe, the probability of the next is 1/4 nevertheless, and the first cooperation with a twin does not count as one
 * that makes amends.
 *
 * <p>Paul D. Harrington's entry (K75R), eighth in <a href="https://doi.org/10.1177/002200278002400301">Axelrod
 * (1980b)</a>.
 */
public record SecondByHarrington() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of(
                        "second-by-harrington",
                        "Second by Harrington",
                        Traits.unbounded().withStochastic(true))
                .rule("Plays tit for tat with a way out of deadlocks, and from turn 37 on tries out whether it can"
                        + " defect unanswered. It spares its twin, and defects on whoever looks random.")
                .source("Paul D. Harrington, second tournament; Axelrod 1980b");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return HarringtonPlayer.rewritten(random);
    }
}
