package dilemma.strategy;

import dilemma.game.Move;
import dilemma.random.RandomSource;

/**
 * Plays C with one probability and D with another, whatever is proposed; else the proposal stands. The Joss-Ann of
 * Ashlock and Kim (2008).
 *
 * <p>One number is drawn on every turn, after those of the strategy inside; none where one of the three is certain.
 * Where one of the moves is certain the strategy inside is not asked at all.
 *
 * @param inner the strategy that proposes
 * @param cooperation the probability of a forced C, in [0, 1]
 * @param defection the probability of a forced D, in [0, 1]; two that sum to more than 1 are divided by their sum
 */
record JossAnn(Strategy inner, double cooperation, double defection) implements Transformed {

    JossAnn {
        double sum = cooperation + defection;
        if (sum > 1) {
            cooperation /= sum;
            defection /= sum;
        }
    }

    static JossAnn of(Strategy inner, Arguments arguments) {
        return new JossAnn(
                inner,
                arguments.probability(
                        "x", 0.1, "the probability of a forced C; divided by x + y where that is above 1"),
                arguments.probability("y", 0.1, "the probability of a forced D, likewise"));
    }

    @Override
    public String prefix() {
        return "Joss-Ann";
    }

    @Override
    public String clause() {
        return "plays C with probability " + Decimal.text(cooperation) + " and D with probability "
                + Decimal.text(defection) + ", whatever is proposed";
    }

    /** Chance is where there are three ways, and also where none is ever forced, as published. */
    @Override
    public Traits traits(Traits inside) {
        return isCertain() ? Traits.memory(0) : inside.withStochastic(true);
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        Move forced = Move.cooperateIf(cooperation == 1);
        return isCertain() ? history -> forced : Transformed.super.newPlayer(setting, random);
    }

    @Override
    public Decision decision(Setting setting, RandomSource random) {
        boolean neverForces = 1 - cooperation - defection == 1;
        return (proposal, history) -> neverForces ? proposal : drawn(random.nextDouble(), proposal);
    }

    private Move drawn(double number, Move proposal) {
        if (number < cooperation) {
            return Move.C;
        }
        return number < cooperation + defection ? Move.D : proposal;
    }

    private boolean isCertain() {
        return cooperation == 1 || defection == 1;
    }
}
