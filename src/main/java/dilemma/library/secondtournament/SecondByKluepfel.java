package dilemma.library.secondtournament;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Repeats the partner's last move: surely after three alike, with probability 0.9 after two alike, and else with
 * probability 0.7 if it was C and 0.6 if it was D. From the 28th turn on it defects while the partner looks random.
 *
 * <p>The partner looks random while neither its cooperations after a defection nor its defections after a cooperation
 * are fewer than n/2 - 3/4 √n, where n counts its replies to the same move. That they may be too many is not tested.
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

        /** How often each move of this player (the first of the two) had each reply of the partner, one turn later. */
        private final int[] replies = new int[Outcome.values().length];

        KluepfelPlayer(RandomSource random) {
            this.random = random;
        }

        @Override
        public Move next(History history) {
            if (history.played() >= 2) {
                replies[Outcome.of(history.ownAgo(2), history.partnerLast()).index()]++;
            }
            return history.turn() >= FIRST_TEST && looksRandom() ? Move.D : echo(history);
        }

        private boolean looksRandom() {
            return isNotRare(Outcome.DC, Outcome.DD) && isNotRare(Outcome.CD, Outcome.CC);
        }

        private boolean isNotRare(Outcome reply, Outcome otherReply) {
            int count = replies[reply.index()];
            double all = count + replies[otherReply.index()];
            return count >= all / 2 - 0.75 * StrictMath.sqrt(all);
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
