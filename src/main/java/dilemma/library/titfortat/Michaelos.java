package dilemma.library.titfortat;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.random.RandomSource;
import dilemma.strategy.FinalDefections;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Tit for tat that tosses a coin each time it has got away with a defection: heads it cooperates, tails it defects for
 * ever. It defects on the last turn where it knows the length (LessWrong, Zoo of Strategies, 2011).
 */
public record Michaelos() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of(
                        "michaelos",
                        "Michaelos",
                        Traits.unbounded().withStochastic(true).readingLength())
                .rule("Repeats the partner's last move, but each time its defection was met with cooperation a coin"
                        + " decides whether it defects for ever. It defects on the last turn where it knows the"
                        + " length.")
                .source("LessWrong, Zoo of Strategies, 2011");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new FinalDefections(new Tempted(random), 1, setting);
    }

    private static final class Tempted implements Player {

        private final RandomSource random;
        private boolean hasFallen;

        Tempted(RandomSource random) {
            this.random = random;
        }

        @Override
        public Move next(History history) {
            if (!hasFallen && history.last() == Outcome.DC) {
                hasFallen = !random.nextBoolean(0.5);
            }
            return hasFallen ? Move.D : history.partnerLast();
        }
    }
}
