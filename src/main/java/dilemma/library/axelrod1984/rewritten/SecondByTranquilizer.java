package dilemma.library.axelrod1984.rewritten;

import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.game.Payoffs;
import dilemma.library.axelrod1984.Points;
import dilemma.library.axelrod1984.Tranquilizer;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * {@link Tranquilizer}, which reckons in double precision, in the points of Axelrod's tournament, whatever the game.
 *
 * <p>Craig Feathers's entry, 27th in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>, program
 * K67R.
 */
public record SecondByTranquilizer() implements Strategy {

    private static final Payoffs POINTS = Games.AXELROD.payoffs();

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

    private static final class TranquilizerPlayer extends Tranquilizer {

        private final RandomSource random;
        private final Average betrayal = new Average(POINTS.temptation());
        private final Average amends = new Average(POINTS.sucker());

        TranquilizerPlayer(RandomSource random) {
            this.random = random;
        }

        @Override
        protected void countBetrayal(Outcome outcome) {
            betrayal.add(POINTS.of(outcome));
        }

        @Override
        protected void countAmends(Outcome outcome) {
            amends.add(POINTS.of(outcome));
        }

        @Override
        protected boolean isLoyal(History history) {
            double turn = history.turn();
            double provocation = history.partnerLast() == Move.D ? 0.25 : 0;
            return random.nextDouble()
                    <= 0.95 - (betrayal.value + amends.value - 5) / 15 + 1 / (turn * turn) - provocation;
        }

        @Override
        protected boolean isPatient(History history, int defections) {
            double turn = history.turn();
            double kindness = (history.partnerCooperations() + 1) / turn;
            return random.nextDouble() <= 0.25 + kindness - 0.25 * defections + Points.lead(history) / 100.0 + 4 / turn;
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
