package dilemma.library.axelrod1984;

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
 * {@link Tranquilizer} as it was submitted: it reckons in single precision.
 *
 * <p>Craig Feathers's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Feathers() implements Strategy {

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k67r",
                        "Feathers",
                        "Craig Feathers",
                        27,
                        Traits.unbounded().withStochastic(true).tunedTo("axelrod"))
                .alias("Tranquilizer")
                .rule(
                        "Mostly cooperates while it scores well, but betrays now and then, more often the better that"
                                + " has paid. Doing less well, it cooperates as the partner does; badly, it plays tit for tat.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new FeathersPlayer(random);
    }

    private static final class FeathersPlayer extends Tranquilizer {

        private final RandomSource random;
        private final Mean betrayal = new Mean(5);
        private final Mean amends = new Mean(0);

        FeathersPlayer(RandomSource random) {
            this.random = random;
        }

        @Override
        protected void countBetrayal(Outcome outcome) {
            betrayal.add(outcome);
        }

        @Override
        protected void countAmends(Outcome outcome) {
            amends.add(outcome);
        }

        @Override
        protected boolean isLoyal(History history) {
            float turn = history.turn();
            float provocation = history.partnerLast() == Move.D ? 0.25f : 0;
            return Draws.single(random)
                    <= 0.95f - (betrayal.value + amends.value - 5) / 15 + 1 / (turn * turn) - provocation;
        }

        @Override
        protected boolean isPatient(History history, int defections) {
            float turn = history.turn();
            float kindness = (history.partnerCooperations() + 1) / turn;
            return Draws.single(random)
                    <= 0.25f + kindness - 0.25f * defections + Points.lead(history) / 100f + 4 / turn;
        }
    }

    /** The mean points of some turns, which starts with one imagined turn. */
    private static final class Mean {

        private float value;
        private int turns = 1;

        Mean(float value) {
            this.value = value;
        }

        /** Adds the points of a turn, move by move: each step is rounded. */
        void add(Outcome outcome) {
            float sum = value * turns + 3;
            sum -= outcome.partner() == Move.D ? 3 : 0;
            sum += outcome.own() == Move.D ? 2 : 0;
            sum -= outcome == Outcome.DD ? 1 : 0;
            turns++;
            value = sum / turns;
        }
    }
}
