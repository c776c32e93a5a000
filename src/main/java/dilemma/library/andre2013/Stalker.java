package dilemma.library.andre2013;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.game.Payoffs;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Watches its own mean score: it defects above R, cooperates above its wish of (R + P) / 2 and above 2, defects between
 * 1 and 2, and else tosses a coin, all in utilities. On the last turn of a match whose length it knows it defects.
 *
 * <p>The bounds 1 and 2 are P and the wish of Axelrod's game, and do not follow the game that is played.
 *
 * <p>From Andre, Honovan, Felipe and Frederico, Iterated Prisoner's Dilemma: an extended analysis (2013).
 */
public record Stalker() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of("stalker", "Stalker", traits())
                .rule("Cooperates while its mean score is between its wish and the reward, defects above the reward and"
                        + " just below the wish, and else tosses a coin. It defects on a last turn it knows of.")
                .source("Andre et al. 2013");
    }

    private static Traits traits() {
        return Traits.unbounded()
                .withStochastic(true)
                .readingGame()
                .readingLength()
                .tunedTo("axelrod");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        Payoffs utilities = setting.game().utilities();
        return history -> {
            double cooperation = history.isEmpty() ? 1 : cooperation(meanScore(history, utilities), utilities);
            Move move = Move.cooperateIf(random.nextBoolean(cooperation));
            return setting.left(history) == 1 ? Move.D : move;
        };
    }

    private static double meanScore(History history, Payoffs utilities) {
        double total = utilities.total(
                history.count(Outcome.CC),
                history.count(Outcome.CD),
                history.count(Outcome.DC),
                history.count(Outcome.DD));
        return total / history.played();
    }

    private static double cooperation(double score, Payoffs utilities) {
        double good = utilities.reward();
        double wish = (good + utilities.punishment()) / 2;
        if (score > good) {
            return 0;
        }
        if ((score > wish && score < good) || score > 2) {
            return 1;
        }
        return score > 1 && score < 2 ? 0 : 0.5;
    }
}
