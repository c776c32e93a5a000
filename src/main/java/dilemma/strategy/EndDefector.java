package dilemma.strategy;

import dilemma.random.RandomSource;
import java.util.Optional;

/**
 * A strategy that plays by a rule {@linkplain StateMachine told as states}, but defects on the last turns of a match
 * whose length it knows.
 *
 * @param <S> a state of the rule
 */
public interface EndDefector<S> extends Strategy, StateMachine<S> {

    /** Returns on how many turns at the end it defects. */
    int finalDefections();

    @Override
    default Player newPlayer(Setting setting, RandomSource random) {
        return new FinalDefections(walk(random), finalDefections(), setting);
    }

    /** Returns the rule, with as many states for each turn of a match whose length it knows. */
    @Override
    default Optional<? extends StochasticMachine<?>> machine(Setting setting) {
        return Optional.of(FinalDefections.machine(this, finalDefections(), setting));
    }
}
