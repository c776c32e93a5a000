package dilemma.strategy;

import dilemma.random.RandomSource;

/**
 * Plays what another strategy proposes, but by mistake now and then the opposite.
 *
 * <p>One number is drawn on every turn, after those of the strategy inside, from the player's own source; none where
 * the noise is 0 or 1. The player sees what it really played.
 *
 * @param inner the strategy that proposes
 * @param noise the probability of a mistake, in [0, 1]
 */
record Noisy(Strategy inner, double noise) implements Transformed {

    static Noisy of(Strategy inner, Arguments arguments) {
        return new Noisy(inner, arguments.probability("p", 0.05, "the probability that the opposite is played"));
    }

    @Override
    public String prefix() {
        return "Noisy";
    }

    @Override
    public String clause() {
        return "plays the opposite with probability " + Decimal.text(noise);
    }

    @Override
    public Traits traits(Traits inside) {
        return inside.withStochastic(inside.stochastic() || (noise > 0 && noise < 1));
    }

    @Override
    public Decision decision(Setting setting, RandomSource random) {
        return (proposal, history) -> random.nextBoolean(noise) ? proposal.flipped() : proposal;
    }

    @Override
    public Layer<?> layer(Setting setting) {
        boolean isCertain = noise == 0 || noise == 1;
        return Layer.always(new Reply(1 - noise, noise, isCertain, true));
    }
}
