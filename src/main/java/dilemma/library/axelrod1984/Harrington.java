package dilemma.library.axelrod1984;

import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Plays as {@link HarringtonPlayer} tells, in single precision. Where turn 37 passed without the first probe, the
 * probability of the next is 0.2. It remembers its own moves as it chose them.
 *
 * <p>Paul D. Harrington's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Harrington() implements Strategy {

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k75r",
                        "Harrington",
                        "Paul D. Harrington",
                        8,
                        Traits.unbounded().withStochastic(true))
                .rule("Plays tit for tat with a way out of deadlocks, and from turn 37 on tries out whether it can"
                        + " defect unanswered. It spares its twin, and defects on whoever looks random.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return AsChosen.player(HarringtonPlayer.submitted(random));
    }
}
