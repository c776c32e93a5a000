package dilemma.strategy;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.random.RandomSource;

/**
 * Cooperates when both have just betrayed each other in turn: the last two turns were CD and DC, in either order. Else
 * the proposal stands.
 *
 * @param inner the strategy that proposes
 */
record DeadlockBreaking(Strategy inner) implements Transformed {

    @Override
    public String prefix() {
        return "DeadlockBreaking";
    }

    @Override
    public String clause() {
        return "cooperates after CD and DC in either order";
    }

    @Override
    public Decision decision(Setting setting, RandomSource random) {
        return (proposal, history) -> isDeadlock(history) ? Move.C : proposal;
    }

    @Override
    public Layer<?> layer(Setting setting) {
        return new Deadlocks();
    }

    private static boolean isDeadlock(History history) {
        return isDeadlock(Outcome.of(history.ownAgo(2), history.partnerAgo(2)), history.last());
    }

    private static boolean isDeadlock(Outcome before, Outcome last) {
        return last.own() != last.partner() && before == last.swapped();
    }

    /** Remembers the turn before, and whether it and the one before that were a deadlock. */
    private record Deadlocks() implements Layer<Deadlocks.Memory> {

        private record Memory(Outcome last, boolean isDeadlock) {}

        @Override
        public Memory start() {
            return new Memory(Outcome.CC, false);
        }

        @Override
        public Reply reply(Memory memory) {
            return memory.isDeadlock ? Reply.COOPERATES : Reply.STANDS;
        }

        @Override
        public Memory after(Memory memory, Outcome outcome) {
            return new Memory(outcome, isDeadlock(memory.last, outcome));
        }
    }
}
