package dilemma.strategy;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import java.util.List;

/**
 * Plays fixed moves at the end of a match whose length it knows, and before that what another strategy proposes.
 *
 * <p>The last turn gets the last of the moves; of a match that is shorter than they are, the tail is played. Where the
 * length is unknown the proposal always stands.
 *
 * @param inner the strategy that proposes
 * @param moves the last moves, in order
 */
record Final(Strategy inner, List<Move> moves) implements Transformed {

    static Final of(Strategy inner, Arguments arguments) {
        return new Final(inner, arguments.moves("moves", "D", "the last moves of a match whose length is known"));
    }

    @Override
    public String prefix() {
        return "Final";
    }

    @Override
    public String clause() {
        return "ends with " + Move.text(moves) + " where it knows the length";
    }

    @Override
    public Traits traits(Traits inside) {
        return inside.remembering(moves.size()).readingLength();
    }

    @Override
    public Decision decision(Setting setting, RandomSource random) {
        return (proposal, history) -> {
            int left = setting.left(history);
            return left >= 1 && left <= moves.size() ? moves.get(moves.size() - left) : proposal;
        };
    }

    @Override
    public Layer<?> layer(Setting setting) {
        return layer(moves, setting);
    }

    /** Returns the layer that plays moves at the end; it lets everything stand where the length is unknown. */
    static Layer<?> layer(List<Move> moves, Setting setting) {
        if (moves.isEmpty() || setting.length().isEmpty()) {
            return Layer.NOTHING;
        }
        int length = setting.length().getAsInt();
        int first = length - moves.size();
        return Count.ofTurns(
                length,
                played -> played >= first && played < length ? Reply.certain(moves.get(played - first)) : Reply.STANDS);
    }
}
