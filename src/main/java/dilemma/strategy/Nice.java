package dilemma.strategy;

import dilemma.game.Move;
import dilemma.random.RandomSource;

/**
 * Does not defect before the partner has: cooperates in the place of a proposed defection until then.
 *
 * @param inner the strategy that proposes
 */
record Nice(Strategy inner) implements Transformed {

    @Override
    public String prefix() {
        return "Nice";
    }

    @Override
    public String clause() {
        return "does not defect before the partner has";
    }

    @Override
    public Decision decision(Setting setting, RandomSource random) {
        return (proposal, history) -> history.partnerDefections() == 0 ? Move.C : proposal;
    }

    @Override
    public Layer<?> layer(Setting setting) {
        return Count.ofDefections(1, count -> count == 0 ? Reply.COOPERATES : Reply.STANDS);
    }
}
