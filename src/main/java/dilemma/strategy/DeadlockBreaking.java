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

    private static boolean isDeadlock(History history) {
        Outcome last = history.last();
        Outcome before = Outcome.of(history.ownAgo(2), history.partnerAgo(2));
        return last.own() != last.partner() && before == last.swapped();
    }
}
