package dilemma.library.prober;

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
 * Tit for tat that defects unprovoked now and then, and lets pass a defection that met such a probe.
 *
 * <p>From Li, Hingston and Kendall, Engineering design of strategies for winning iterated prisoner's dilemma
 * competitions (2011), after an idea in Dawkins, The Selfish Gene. It forgives a defection on the turn of the probe
 * itself; the answer to the probe comes a turn later, and is punished unless it has probed again meanwhile.
 *
 * @param p the probability of an unprovoked defection, in [0, 1]
 */
public record RemorsefulProber(double p) implements Strategy {

    /** Checks the probability. */
    public RemorsefulProber {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("p must be from 0 to 1, but was " + Decimal.shown(p));
        }
    }

    /** Reads p, 0.1 by default. */
    public static RemorsefulProber of(Arguments given) {
        return new RemorsefulProber(given.probability("p", 0.1, "the probability of an unprovoked defection"));
    }

    @Override
    public Profile profile() {
        return Profile.of(
                        "remorseful-prober",
                        "Remorseful Prober",
                        Traits.memory(2).withStochastic(p > 0 && p < 1))
                .alias("RemorsefulProber")
                .rule("Cooperates first, then repeats the partner's last move, but now and then defects unprovoked;"
                        + " a defection that it meets on that very turn it lets pass.")
                .source("Li, Hingston and Kendall 2011");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Penitent(random);
    }

    @Override
    public Optional<? extends StochasticMachine<?>> machine(Setting setting) {
        return Optional.of(new Remorse());
    }

    private enum Mood {
        KIND,
        PROBING,
        PUNISHING
    }

    /** Where probes and answers lead it. */
    private final class Remorse implements StochasticMachine<Mood> {

        @Override
        public Mood start() {
            return Mood.KIND;
        }

        @Override
        public double cooperation(Mood mood) {
            return mood == Mood.KIND ? 1 : 0;
        }

        @Override
        public Map<Mood, Double> next(Mood mood, Outcome outcome) {
            if (outcome.partner() == Move.D) {
                return Map.of(mood == Mood.PROBING ? Mood.KIND : Mood.PUNISHING, 1.0);
            }
            return StochasticMachine.either(Mood.KIND, 1 - p, Mood.PROBING);
        }

        @Override
        public boolean isSeedFaithful(Mood mood) {
            return p == 0 || p == 1;
        }
    }

    private final class Penitent implements Player {

        private final RandomSource random;

        /** Whether the last move it chose was an unprovoked defection. */
        private boolean probes;

        Penitent(RandomSource random) {
            this.random = random;
        }

        @Override
        public Move next(History history) {
            if (history.isEmpty()) {
                return Move.C;
            }
            if (history.partnerLast() == Move.D) {
                return repent();
            }
            probes = !random.nextBoolean(1 - p);
            return Move.cooperateIf(!probes);
        }

        private Move repent() {
            boolean isSorry = probes;
            probes = false;
            return Move.cooperateIf(isSorry);
        }
    }
}
