package dilemma.library.titfortat;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Tit for tat with a partner that has defected on more than one turn in ten; else it cooperates (Thomas Campbell's).
 */
public record ForgivingTitForTat() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of("forgiving-tit-for-tat", "Forgiving Tit For Tat", Traits.unbounded())
                .alias("ForgivingTitForTat")
                .rule("Answers a defection with defection, but only if the partner has defected on more than one in ten"
                        + " of all turns so far; else it cooperates.")
                .source("Thomas Campbell, Axelrod library");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> Forgiver.forgives(history) ? Move.C : history.partnerLast();
    }
}
