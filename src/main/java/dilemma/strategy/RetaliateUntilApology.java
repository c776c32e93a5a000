package dilemma.strategy;

import dilemma.game.Move;
import dilemma.random.RandomSource;

/**
 * Defects after a defection of the partner, until that cooperates again. Else the proposal stands.
 *
 * @param inner the strategy that proposes
 */
record RetaliateUntilApology(Strategy inner) implements Transformed {

    @Override
    public String prefix() {
        return "RUA";
    }

    @Override
    public String clause() {
        return "defects after a defection";
    }

    @Override
    public Traits traits(Traits inside) {
        return inside.remembering(1);
    }

    @Override
    public Decision decision(Setting setting, RandomSource random) {
        return (proposal, history) -> history.partnerLast() == Move.D ? Move.D : proposal;
    }

    @Override
    public Layer<?> layer(Setting setting) {
        return new Retaliation.Dues(1);
    }
}
