package dilemma.library.secondtournament;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Counts the partner's defections from the second turn on. It defects on every turn on which they stand at 4, 7 or 9,
 * be the last move what it may; once they are more, a defection is forgiven with probability 1/2, 1/4, 1/8 and so on.
 *
 * <p>William Adams' entry, fifth in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>, program
 * K44R.
 */
public record SecondByWmAdams() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of(
                        "second-by-wm-adams",
                        "Second by WmAdams",
                        Traits.unbounded().withStochastic(true))
                .alias("SecondByWmAdams")
                .rule("Cooperates, but defects as long as the partner has defected exactly 4, 7 or 9 times, its first"
                        + " move aside; later defections it forgives with probability 1/2, 1/4, 1/8 and so on.")
                .source("William Adams; Axelrod 1980b");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new AdamsPlayer(random);
    }

    private static final class AdamsPlayer implements Player {

        private final RandomSource random;

        /** The partner's defections, its first move aside. */
        private int defections;

        AdamsPlayer(RandomSource random) {
            this.random = random;
        }

        @Override
        public Move next(History history) {
            boolean isProvoked = history.played() >= 2 && history.partnerLast() == Move.D;
            defections += isProvoked ? 1 : 0;
            return Move.cooperateIf(random.nextBoolean(cooperation(isProvoked)));
        }

        private double cooperation(boolean isProvoked) {
            return switch (defections) {
                case 4, 7, 9 -> 0;
                default -> isProvoked && defections > 9 ? StrictMath.pow(0.5, defections - 9) : 1;
            };
        }
    }
}
