package dilemma.strategy;

import dilemma.game.Move;
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

    /** A player on its way through the states. */
    final class Walk<S> implements Player {

        private final StateMachine<S> rule;
        private final RandomSource random;
        private S state;

        private Walk(StateMachine<S> rule, RandomSource random) {
            this.rule = rule;
            this.random = random;
            this.state = rule.start();
        }

        @Override
        public Move next(History history) {
            if (!history.isEmpty()) {
                state = rule.after(state, history.last());
            }
            return Move.cooperateIf(random.nextBoolean(rule.cooperation(state)));
        }
    }
}
