package dilemma.evolution;

import dilemma.random.RandomSource;

/** Individuals that copy each other, each meeting all others. */
final class Imitators implements Population {

    private final Census census;
    private final WellMixedPayoffs earned;
    private final double intensity;
    private final Mutation mutation;

    Imitators(PayoffMatrix payoffs, int[] initial, double intensity, Mutation mutation) {
        this.census = new Census(initial);
        this.earned = new WellMixedPayoffs(payoffs, census);
        this.intensity = intensity;
        this.mutation = mutation;
    }

    @Override
    public void step(RandomSource random) {
        int own = census.uniform(-1, random);
        int next = mutation.happens(random) ? mutation.other(own, random) : compared(own, random);
        if (next != own) {
            census.replace(own, next);
        }
    }

    private int compared(int own, RandomSource random) {
        int other = census.uniform(own, random);
        if (other == own) {
            return own;
        }
        double gain = earned.of(other) - earned.of(own);
        return random.nextBoolean(1 / (1 + StrictMath.exp(-intensity * gain))) ? other : own;
    }

    @Override
    public Census census() {
        return census;
    }
}
