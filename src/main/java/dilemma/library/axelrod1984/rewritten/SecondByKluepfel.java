package dilemma.library.axelrod1984.rewritten;

import dilemma.game.Move;
import dilemma.library.axelrod1984.Answers;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Repeats the partner's last move: surely after three alike, with probability 0.9 after two alike, and else with
 * probability 0.7 if it was C and 0.6 if it was D. From the 28th turn on it defects while the partner's
 * {@linkplain Answers answers} look random.
 *
 * <p>Charles Kluepfel's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>, program
 * K32R.
 */
public record SecondByKluepfel() implements Strategy {

    private static final int FIRST_TEST = 28;

    @Override
    public Profile profile() {
        return Profile.of(
                        "second-by-kluepfel",
                        "Second by Kluepfel",
                        Traits.unbounded().withStochastic(true))
                .alias("SecondByKluepfel")
                .rule("Mostly repeats the partner's last move, and surely so after three alike."
                        + " From the 28th turn on it defects while the partner's replies look random.")
                .source("Charles Kluepfel; Axelrod 1980b");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new KluepfelPlayer(random);
    }

    private static final class KluepfelPlayer implements Player {

        private final RandomSource random;

        private final Answers answers = new Answers();

        KluepfelPlayer(RandomSource random) {
            this.random = random;
        }

        @Override
        public Move next(History history) {
            answers.count(history);
            return history.turn() >= FIRST_TEST && answers.lookRandom() ? Move.D : echo(history);
        }

        private Move echo(History history) {
            Move last = history.partnerLast();
            return random.nextBoolean(repetition(history)) ? last : last.flipped();
        }

        private static double repetition(History history) {
            Move last = history.partnerLast();
            if (last == history.partnerAgo(2)) {
                return last == history.partnerAgo(3) ? 1 : 0.9;
            }
            return last == Move.C ? 0.7 : 0.6;
        }
    }
}
