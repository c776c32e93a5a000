package dilemma.library.axelrod1980;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.StateMachine;
import dilemma.strategy.StochasticMachine;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.Optional;

/**
 * Cooperates on every turn with a probability that is drawn anew, uniform between 0.3 and 0.7.
 *
 * <p>The entry of a graduate student whose name was withheld, in <a
 * href="https://doi.org/10.1177/002200278002400101">Axelrod (1980)</a>. How the original adjusted its probability is
 * not known; that it mostly stayed between 30 % and 70 % is.
 */
public record FirstByAnonymous() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of(
                        "first-by-anonymous",
                        "First by Anonymous",
                        Traits.memory(0).withStochastic(true))
                .alias("FirstByAnonymous")
                .rule("Cooperates with a probability drawn anew on every turn, uniform between 0.3 and 0.7, whatever"
                        + " happens.")
                .source("A graduate student whose name was withheld; Axelrod 1980");
    }

    /** One state: the mean is all that can be told. */
    @Override
    public Optional<? extends StochasticMachine<?>> machine(Setting setting) {
        return Optional.of(new Coin());
    }

    private record Coin() implements StateMachine<Coin> {

        @Override
        public Coin start() {
            return this;
        }

        @Override
        public double cooperation(Coin coin) {
            return 0.5;
        }

        @Override
        public Coin after(Coin coin, Outcome outcome) {
            return coin;
        }

        /** The probability takes a number too. */
        @Override
        public boolean isSeedFaithful(Coin coin) {
            return false;
        }
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> {
            double cooperation = (3 + 4 * random.nextDouble()) / 10;
            return Move.cooperateIf(random.nextBoolean(cooperation));
        };
    }
}
