package dilemma.strategy;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.random.RandomSource;
import java.util.Optional;

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
        boolean neverForces = neverForces();
        return (proposal, history) -> neverForces ? proposal : drawn(random.nextDouble(), proposal);
    }

    @Override
    public Layer<?> layer(Setting setting) {
        return Layer.always(neverForces() ? Reply.STANDS : reply());
    }

    private Reply reply() {
        double forced = cooperation + defection;
        double stands = Math.max(0, 1 - forced);
        return new Reply(cooperation + stands, cooperation, stands == 0, cooperation > 0);
    }

    @Override
    public Optional<? extends StochasticMachine<?>> machine(Setting setting) {
        return isCertain() ? Optional.of(new Forced(cooperation)) : Transformed.super.machine(setting);
    }

    /** One state, in which a move is certain. */
    private record Forced(Double start) implements StateMachine<Double> {

        @Override
        public double cooperation(Double state) {
            return state;
        }

        @Override
        public Double after(Double state, Outcome outcome) {
            return state;
        }
    }

    private Move drawn(double number, Move proposal) {
        if (number < cooperation) {
            return Move.C;
        }
        return number < cooperation + defection ? Move.D : proposal;
    }

    private boolean neverForces() {
        return 1 - cooperation - defection == 1;
    }

    private boolean isCertain() {
        return cooperation == 1 || defection == 1;
    }
}
