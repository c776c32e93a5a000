package dilemma.strategy;

import dilemma.random.RandomSource;

/**
 * Lets every proposal stand.
 *
 * <p>Where it comes from, it keeps a list of the proposals beside the history, so that the strategy inside can tell a
 * move that was altered. Here a player has a memory of its own for that, and needs nothing around it.
 *
 * @param inner the strategy that proposes
 */
record TrackHistory(Strategy inner) implements Transformed {

    @Override
    public String prefix() {
        return "HistoryTracking";
    }

    @Override
    public String clause() {
        return "lets every proposal stand";
    }

    @Override
    public Decision decision(Setting setting, RandomSource random) {
        return (proposal, history) -> proposal;
    }

    @Override
    public Layer<?> layer(Setting setting) {
        return Layer.NOTHING;
    }
}
