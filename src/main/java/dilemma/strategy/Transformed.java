package dilemma.strategy;

import dilemma.game.Game;
import dilemma.game.Move;
import dilemma.random.RandomSource;
import java.util.List;
import java.util.Optional;

/**
 * A strategy around another: the one inside proposes a move, the one around it decides.
 *
 * <p>The one inside is asked exactly once on every turn, before the decision, even where that is certain to overrule
 * it; so it counts, and draws its random numbers, as if it were alone. It sees as its own moves what was really made. A
 * transform that does otherwise says so.
 */
public interface Transformed extends Strategy {

    /** Returns the strategy that proposes. */
    Strategy inner();

    /** Returns what stands before the name of the strategy inside. */
    String prefix();

    /** Returns what is made of the proposals, in words without a subject. */
    String clause();

    /** Returns how the whole is classified, given how the strategy inside is: the same, unless said otherwise. */
    default Traits traits(Traits inside) {
        return inside;
    }

    /**
     * Returns what decides in one seat of one match.
     *
     * @param setting what the player is told about the match
     * @param random the numbers that the strategy inside draws from too
     */
    Decision decision(Setting setting, RandomSource random);

    /**
     * Returns the same told as states: what this adds to the rule inside, where that is told so.
     *
     * @param setting what the player is told about the match
     */
    Layer<?> layer(Setting setting);

    /** What is played, given a proposal. */
    @FunctionalInterface
    interface Decision {

        /**
         * Returns the move to be made. Asked exactly once on every turn.
         *
         * @param proposal the move of the strategy inside
         * @param history what the player has perceived so far
         */
        Move on(Move proposal, History history);
    }

    /** Returns the player that proposes. */
    default Player proposer(Setting setting, RandomSource random) {
        return inner().newPlayer(setting, random);
    }

    @Override
    default Player newPlayer(Setting setting, RandomSource random) {
        Player proposer = proposer(setting, random);
        Decision decision = decision(setting, random);
        return history -> decision.on(proposer.next(history), history);
    }

    @Override
    default Optional<? extends StochasticMachine<?>> machine(Setting setting) {
        return inner().machine(setting).map(machine -> Layered.of(machine, layer(setting)));
    }

    @Override
    default List<Strategy> parts() {
        return List.of(inner());
    }

    @Override
    default Optional<String> refusal(Game game) {
        return inner().refusal(game);
    }

    /** Returns the profile of the strategy inside, with a prefix to its name and a clause to its rule. */
    @Override
    default Profile profile() {
        Profile inside = inner().profile();
        return inside.name(prefix() + " " + inside.name())
                .rule(inside.rule() + " Around it: " + clause() + ".")
                .traits(traits(inside.traits()));
    }
}
