package dilemma.strategy;

import dilemma.game.Game;
import dilemma.random.RandomSource;
import java.util.List;
import java.util.Optional;

/**
 * A rule for playing the repeated game: immutable, shared by all who play by it.
 *
 * <p>A rule keeps no memory. For each seat of each match it is asked for a fresh {@link Player}, which does. Several
 * threads ask it at once, each for players of its own.
 *
 * <p>A jar may bring strategies to the program as a {@link java.util.ServiceLoader} finds them: public classes with a
 * public constructor without parameters, which the jar names in {@code META-INF/services/dilemma.strategy.Strategy}.
 */
public interface Strategy {

    /** Returns what the strategy is: its id, its name, its rule in words, its source and its traits. */
    Profile profile();

    /**
     * Returns a fresh player for one seat of one match.
     *
     * @param setting what the player is told about the match
     * @param random the player's own random numbers; a deterministic strategy draws none
     * @throws IllegalArgumentException if the strategy {@linkplain #refusal refuses} the game
     */
    Player newPlayer(Setting setting, RandomSource random);

    /** Returns why the strategy cannot be built for a game, in words that follow its name; empty where it can. */
    default Optional<String> refusal(Game game) {
        return Optional.empty();
    }

    /** Returns the strategies that it is made of and asks for moves; none where it makes all moves itself. */
    default List<Strategy> parts() {
        return List.of();
    }

    /**
     * Returns the rule {@linkplain StochasticMachine told as states}, as it is in one seat of one match; empty where it
     * is not told so.
     *
     * <p>Its players then play as who goes through these states, and remember nothing else.
     *
     * @param setting what the player is told about the match
     * @throws IllegalArgumentException if the strategy {@linkplain #refusal refuses} the game
     */
    default Optional<? extends StochasticMachine<?>> machine(Setting setting) {
        return Optional.empty();
    }
}
