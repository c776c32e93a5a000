package dilemma.strategy;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import java.util.List;

/**
 * Opens with fixed moves, and then plays what another strategy proposes, which has seen the opening as its own.
 *
 * @param inner the strategy that proposes
 * @param moves the first moves, in order
 */
record Initial(Strategy inner, List<Move> moves) implements Transformed {

    static Initial of(Strategy inner, Arguments arguments) {
        return new Initial(inner, arguments.moves("moves", "D", "the first moves"));
    }

    @Override
    public String prefix() {
        return "Initial";
    }

    @Override
    public String clause() {
        return "opens with " + Move.text(moves);
    }

    @Override
    public Traits traits(Traits inside) {
        return inside.remembering(moves.size());
    }

    @Override
    public Decision decision(Setting setting, RandomSource random) {
        return (proposal, history) -> history.played() < moves.size() ? moves.get(history.played()) : proposal;
    }

    @Override
    public Layer<?> layer(Setting setting) {
        int length = moves.size();
        return Count.ofTurns(length, played -> played < length ? Reply.certain(moves.get(played)) : Reply.STANDS);
    }
}
