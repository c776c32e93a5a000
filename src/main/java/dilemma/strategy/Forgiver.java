package dilemma.strategy;

import dilemma.game.Move;
import dilemma.random.RandomSource;

/**
 * Plays what another strategy proposes, but turns a defection into a cooperation now and then.
 *
 * <p>One number is drawn for each proposed defection, after those of the strategy inside; none where the probability is
 * 0 or 1.
 *
 * @param inner the strategy that proposes
 * @param forgiveness the probability that a proposed defection is dropped, in [0, 1]
 */
record Forgiver(Strategy inner, double forgiveness) implements Transformed {

    static Forgiver of(Strategy inner, Arguments arguments) {
        return new Forgiver(inner, arguments.probability("p", 0.1, "the probability that a defection is dropped"));
    }

    @Override
    public String prefix() {
        return "Forgiving";
    }

    @Override
    public String clause() {
        return "drops a defection with probability " + Decimal.text(forgiveness);
    }

    @Override
    public Traits traits(Traits inside) {
        return inside.withStochastic(inside.stochastic() || (forgiveness > 0 && forgiveness < 1));
    }

    @Override
    public Decision decision(Setting setting, RandomSource random) {
        return (proposal, history) -> Move.cooperateIf(proposal == Move.C || random.nextBoolean(forgiveness));
    }

    @Override
    public Layer<?> layer(Setting setting) {
        return Layer.always(new Reply(1, forgiveness, true, true));
    }
}
