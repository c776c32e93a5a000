package dilemma.library.axelrod1984.rewritten;

import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.game.Payoffs;
import dilemma.library.axelrod1984.Scores;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Lulls the partner into cooperating and betrays it now and then, each time with a cooperation after it, while it does
 * well: at least 2.25 points a turn. The better betrayals have paid so far, on their own turn and on the next, the more
 * often it betrays. From 1.75 points on it cooperates the more, the more the partner does and the further it is ahead;
 * below that it repeats the partner's last move.
 *
 * <p>Scores are in the points of Axelrod's tournament, whatever the game, and are divided by the number of the turn to
 * come.
 *
 * <p>Craig Feathers's entry, 27th in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>, program
 * K67R.
 */
public record SecondByTranquilizer() implements Strategy {

    private static final Payoffs POINTS = Games.AXELROD.payoffs();
    private static final double DOING_WELL = 2.25;
    private static final double GETTING_BY = 1.75;

    @Override
    public Profile profile() {
        return Profile.of(
                        "second-by-tranquilizer",
                        "Second by Tranquilizer",
                        Traits.unbounded().withStochastic(true).tunedTo("axelrod"))
                .alias("SecondByTranquilizer")
                .rule("Mostly cooperates while it scores well, but betrays now and then, more often the better that"
                        + " has paid. Doing less well, it cooperates as the partner does; badly, it plays tit for tat.")
                .source("Craig Feathers; Axelrod 1980b");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new TranquilizerPlayer(random);
    }

    /** What the latest turn was to this player. */
    private enum Latest {
        ORDINARY,
        BETRAYAL,
        AMENDS
    }

    private static final class TranquilizerPlayer implements Player {

        private final RandomSource random;
        private final Scores scores = new Scores(POINTS);
        private final Average betrayal = new Average(POINTS.temptation());
        private final Average amends = new Average(POINTS.sucker());
        private Latest latest = Latest.ORDINARY;

        /** The partner's defections in a row, up to the last move. */
        private int defections;

        TranquilizerPlayer(RandomSource random) {
            this.random = random;
        }

        @Override
        public Move next(History history) {
            if (history.isEmpty()) {
                return Move.C;
            }
            scores.add(history.last());
            defections = history.partnerLast() == Move.D ? defections + 1 : 0;
            if (latest == Latest.BETRAYAL) {
                betrayal.add(POINTS.of(history.last()));
                latest = Latest.AMENDS;
                return Move.C;
            }
            if (latest == Latest.AMENDS) {
                amends.add(POINTS.of(history.last()));
                latest = Latest.ORDINARY;
            }
            return decide(history);
        }

        private Move decide(History history) {
            double score = scores.own() / history.turn();
            if (score >= DOING_WELL) {
                boolean isLoyal = random.nextDouble() <= loyalty(history);
                latest = isLoyal ? Latest.ORDINARY : Latest.BETRAYAL;
                return Move.cooperateIf(isLoyal);
            }
            return score >= GETTING_BY
                    ? Move.cooperateIf(random.nextDouble() <= patience(history))
                    : history.partnerLast();
        }

        /** The probability of not betraying, which may lie outside [0, 1]. */
        private double loyalty(History history) {
            double turn = history.turn();
            double provocation = history.partnerLast() == Move.D ? 0.25 : 0;
            return 0.95 - (betrayal.value + amends.value - 5) / 15 + 1 / (turn * turn) - provocation;
        }

        /** The probability of cooperating when it just gets by, which may lie outside [0, 1]. */
        private double patience(History history) {
            double turn = history.turn();
            double kindness = (history.partnerCooperations() + 1) / turn;
            return 0.25 + kindness - 0.25 * defections + scores.lead() / 100 + 4 / turn;
        }
    }

    /** An average that starts with one imagined value. */
    private static final class Average {

        private double value;
        private int count = 1;

        Average(double value) {
            this.value = value;
        }

        void add(double another) {
            value = (value * count + another) / (count + 1);
            count++;
        }
    }
}
