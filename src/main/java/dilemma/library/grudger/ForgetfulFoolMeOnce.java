package dilemma.library.grudger;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.random.RandomSource;
import dilemma.strategy.Arguments;
import dilemma.strategy.Decimal;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.StochasticMachine;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.Map;
import java.util.Optional;

/**
 * Forgives one defection, and sometimes forgets all (Marc Harper, Axelrod library).
 *
 * @param forget the probability of forgetting on a turn, in [0, 1]
 */
public record ForgetfulFoolMeOnce(double forget) implements Strategy {

    /** Checks the probability. */
    public ForgetfulFoolMeOnce {
        if (!(forget >= 0 && forget <= 1)) {
            throw new IllegalArgumentException("forget must be from 0 to 1, but was " + Decimal.shown(forget));
        }
    }

    /** Reads forget, 0.05 by default. */
    public static ForgetfulFoolMeOnce of(Arguments given) {
        return new ForgetfulFoolMeOnce(
                given.probability("forget", 0.05, "the probability of forgetting all defections, on every turn"));
    }

    @Override
    public Profile profile() {
        Traits traits = Traits.unbounded().withStochastic(forget > 0 && forget < 1);
        return Profile.of("forgetful-fool-me-once", "Forgetful Fool Me Once", traits)
                .alias("ForgetfulFoolMeOnce")
                .rule("Forgives one defection and defects from the second on,"
                        + " but may on any turn forget all defections so far.")
                .source("Marc Harper, Axelrod library");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Forgetter(random);
    }

    @Override
    public Optional<? extends StochasticMachine<?>> machine(Setting setting) {
        return Optional.of(new Memories());
    }

    /** Has as its states the numbers of defections that are remembered, as far as they count. */
    private final class Memories implements StochasticMachine<Integer> {

        @Override
        public Integer start() {
            return 0;
        }

        @Override
        public double cooperation(Integer defections) {
            return defections <= 1 ? 1 : 0;
        }

        @Override
        public Map<Integer, Double> next(Integer defections, Outcome outcome) {
            return StochasticMachine.either(
                    0, forget, Math.min(defections + outcome.partner().bit(), 2));
        }

        @Override
        public boolean isSeedFaithful(Integer defections) {
            return forget == 0 || forget == 1;
        }
    }

    private final class Forgetter implements Player {

        private final RandomSource random;
        private int remembered;

        Forgetter(RandomSource random) {
            this.random = random;
        }

        @Override
        public Move next(History history) {
            remembered += history.partnerLast().bit();
            if (random.nextBoolean(forget)) {
                remembered = 0;
            }
            return Move.cooperateIf(remembered <= 1);
        }
    }
}
