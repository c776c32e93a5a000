package dilemma.library.titfortat;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Defects only after two defections of the partner in a row.
 *
 * <p>Proposed by Axelrod (1980, 1984); John Maynard Smith sent it to the second tournament.
 */
public record TitForTwoTats() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of("tit-for-two-tats", "Tit For 2 Tats", Traits.memory(2))
                .alias("TitFor2Tats")
                .rule("Cooperates, unless the partner defected on both of the last two turns.")
                .source("Axelrod 1984; John Maynard Smith, second tournament");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> Move.cooperateIf(history.partnerDefectionsInLast(2) < 2);
    }
}
