package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.random.RandomSource;
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
 * Cooperates first. As long as the partner plays the move that it has chosen itself, it stays with that move; when they
 * differ, whichever of them defected, it cooperates with probability 0.2.
 *
 * <p>It remembers its move as it chose it, and so that move is its state: a slip goes unnoticed.
 *
 * <p>Robert Pebly's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Pebly() implements Strategy {

    private static final float COOPERATION = 0.2f;

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k70r", "Pebly", "Robert Pebly", 32, Traits.memory(1).withStochastic(true))
                .rule("Cooperates first and stays with its move while the partner plays the same. When they differ it"
                        + " cooperates with probability 0.2.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new PeblyPlayer(random);
    }

    @Override
    public Optional<? extends StochasticMachine<?>> machine(Setting setting) {
        return Optional.of(new Choices());
    }

    /** Has as its states the moves that it chooses. */
    private static final class Choices implements StochasticMachine<Move> {

        @Override
        public Move start() {
            return Move.C;
        }

        @Override
        public double cooperation(Move chosen) {
            return chosen.cooperation();
        }

        @Override
        public Map<Move, Double> next(Move chosen, Outcome outcome) {
            return outcome.partner() == chosen
                    ? Map.of(chosen, 1.0)
                    : StochasticMachine.either(Move.C, COOPERATION, Move.D);
        }

        @Override
        public boolean isSeedFaithful(Move chosen) {
            return false;
        }
    }

    private static final class PeblyPlayer implements Player {

        private final RandomSource random;
        private Move chosen = Move.C;

        PeblyPlayer(RandomSource random) {
            this.random = random;
        }

        @Override
        public Move next(History history) {
            if (history.partnerLast() != chosen) {
                chosen = Move.cooperateIf(Draws.single(random) <= COOPERATION);
            }
            return chosen;
        }
    }
}
