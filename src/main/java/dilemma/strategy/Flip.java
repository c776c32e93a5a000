package dilemma.strategy;

import dilemma.random.RandomSource;

/**
 * Plays the opposite of what another strategy proposes, which sees as its own what was really played.
 *
 * @param inner the strategy that proposes
 */
record Flip(Strategy inner) implements Transformed {

    @Override
    public String prefix() {
        return "Flipped";
    }

    @Override
    public String clause() {
        return "plays the opposite";
    }

    @Override
    public Decision decision(Setting setting, RandomSource random) {
        return (proposal, history) -> proposal.flipped();
    }

    @Override
    public Layer<?> layer(Setting setting) {
        return Layer.always(Reply.FLIPPED);
    }
}
