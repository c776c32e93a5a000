package dilemma.library.memoryone;

import dilemma.game.Game;
import dilemma.game.Payoffs;
import dilemma.kind.MemoryOne;
import dilemma.random.RandomSource;
import dilemma.strategy.Arguments;
import dilemma.strategy.Decimal;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.StochasticMachine;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Tit for tat that forgives a defection with a fixed probability.
 *
 * <p>The most that it can forgive without being exploited is, in utilities, min(1 - (T - R) / (R - S), (R - P) / (T -
 * P)): 1/3 in Axelrod's game (<a href="https://doi.org/10.1038/355250a0">Nowak and Sigmund 1992</a>). That is what it
 * takes from the game where it is not given another.
 *
 * @param p the probability of forgiving, in [0, 1]; empty where the game gives it
 */
public record GenerousTitForTat(OptionalDouble p) implements Strategy {

    /** Checks the probability. */
    public GenerousTitForTat {
        if (p.isPresent() && !isProbability(p.getAsDouble())) {
            throw new IllegalArgumentException("p must be from 0 to 1, but was " + Decimal.shown(p.getAsDouble()));
        }
    }

    /** Reads p, by default what the game gives. */
    public static GenerousTitForTat of(Arguments given) {
        return new GenerousTitForTat(
                given.probability("p", "from the game", "the probability of forgiving a defection"));
    }

    @Override
    public Profile profile() {
        return Profile.of("gtft", "GTFT", traits())
                .rule(
                        "Generous tit for tat: cooperates first, then repeats the partner's last move, but now and then forgives a defection.")
                .source("Nowak and Sigmund 1992");
    }

    private Traits traits() {
        return p.isPresent()
                ? Traits.memory(1).withStochastic(p.getAsDouble() > 0 && p.getAsDouble() < 1)
                : Traits.memory(1).withStochastic(true).readingGame();
    }

    @Override
    public Optional<String> refusal(Game game) {
        double forgiveness = forgiveness(game);
        return isProbability(forgiveness)
                ? Optional.empty()
                : Optional.of("would forgive with probability " + Decimal.shown(forgiveness)
                        + " in this game; give it p, from 0 to 1");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return in(setting.game()).newPlayer(setting, random);
    }

    @Override
    public Optional<? extends StochasticMachine<?>> machine(Setting setting) {
        return in(setting.game()).machine(setting);
    }

    /** Returns the memory-one strategy that it is in a game. */
    private MemoryOne in(Game game) {
        refusal(game).ifPresent(reason -> {
            throw new IllegalArgumentException("gtft " + reason);
        });
        double forgiveness = forgiveness(game);
        return new MemoryOne(profile(), 1, 1, forgiveness, 1, forgiveness);
    }

    private double forgiveness(Game game) {
        return p.orElseGet(() -> mostForgiveness(game.utilities()));
    }

    /** Returns the lower of the two bounds; one whose denominator is 0 is none. */
    private static double mostForgiveness(Payoffs game) {
        double temptation = game.temptation();
        double reward = game.reward();
        double againstDefectors = reward - game.sucker();
        double againstTempters = temptation - game.punishment();
        return Math.min(
                againstDefectors == 0 ? Double.POSITIVE_INFINITY : 1 - (temptation - reward) / againstDefectors,
                againstTempters == 0 ? Double.POSITIVE_INFINITY : (reward - game.punishment()) / againstTempters);
    }

    private static boolean isProbability(double value) {
        return value >= 0 && value <= 1;
    }
}
