package dilemma.library.titfortat;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/** Answers every defection of the partner with two of its own (Axelrod 1984). */
public record TwoTitsForTat() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of("two-tits-for-tat", "Two Tits For Tat", Traits.memory(2))
                .alias("TwoTitsForTat")
                .rule("Cooperates, unless the partner defected on one of the last two turns.")
                .source("Axelrod 1984");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> Move.cooperateIf(history.partnerDefectionsInLast(2) == 0);
    }
}
