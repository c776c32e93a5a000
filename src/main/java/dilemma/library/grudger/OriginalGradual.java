package dilemma.library.grudger;

import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/** Punishes longer each time: the n-th punishment is n defections (Gradual in Beaufils, Delahaye and Mathieu 1997). */
public record OriginalGradual() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of("original-gradual", "Original Gradual", Traits.unbounded())
                .alias("OriginalGradual")
                .rule("Cooperates, but punishes a defection: the first time with one defection, the second time with"
                        + " two, and so on; then it cooperates twice to calm things down.")
                .source("Beaufils, Delahaye and Mathieu 1997");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new MeasuredPunisher((punishment, history) -> punishment, Gradual.CALM);
    }
}
