package dilemma.strategy;

import dilemma.random.RandomSource;
import java.util.Optional;

/**
 * A strategy that is told as {@linkplain StateMachine states}, the same in every match.
 *
 * <p>Its player draws a number exactly on the turns on which the probability of C is neither 0 nor 1.
 *
 * @param <S> a state
 */
public interface StateRule<S> extends Strategy, StateMachine<S> {

    @Override
    default Player newPlayer(Setting setting, RandomSource random) {
        return new Walk<>(this, random);
    }

    @Override
    default Optional<StateRule<S>> machine(Setting setting) {
        return Optional.of(this);
    }
}
