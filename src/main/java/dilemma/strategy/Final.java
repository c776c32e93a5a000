package dilemma.strategy;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import java.util.List;
import java.util.OptionalInt;

/**
 * Plays fixed moves at the end of a match whose length it knows, and before that what another strategy proposes.
 *
 * <p>The last turn gets the last of the moves; of a match that is shorter than they are, the tail is played. Where the
 * length is unknown the proposal always stands. The strategy inside is asked on every turn all the same.
 *
 * @param inner the strategy that proposes
 * @param moves the last moves, in order
 */
record Final(Strategy inner, List<Move> moves) implements Transformed {

    static Final of(Strategy inner, Arguments arguments) {
        return new Final(inner, arguments.moves("moves", "D", "the last moves of a match whose length is known"));
    }

    @Override
    public Profile profile() {
        String words = moves.stream().map(Move::name).reduce("", String::concat);
        Profile profile = profile("Final", "ends with " + words + " where it knows the length", false);
        Traits traits = profile.traits().readingLength();
        OptionalInt memory = traits.memory();
        return profile.traits(traits.withMemory(
                memory.isPresent() ? OptionalInt.of(Math.max(memory.getAsInt(), moves.size())) : memory));
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        Player proposer = inner.newPlayer(setting, random);
        return history -> {
            Move proposal = proposer.next(history);
            int left = setting.left(history);
            return left >= 1 && left <= moves.size() ? moves.get(moves.size() - left) : proposal;
        };
    }
}
