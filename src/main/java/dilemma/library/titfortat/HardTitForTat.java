package dilemma.library.titfortat;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/** Answers every defection of the partner with three of its own (prisoners-dilemma.com, seen 2017). */
public record HardTitForTat() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of("hard-tit-for-tat", "Hard Tit For Tat", Traits.memory(3))
                .alias("HardTitForTat")
                .rule("Cooperates, unless the partner defected on one of the last three turns.")
                .source("prisoners-dilemma.com, seen 2017");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> Move.cooperateIf(history.partnerDefectionsInLast(3) == 0);
    }
}
