package dilemma.match;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.random.Seed;

/**
 * The moves really made in one match.
 *
 * @param first the moves of the first player, one letter C or D per turn
 * @param second the moves of the second player, as many
 * @param firstDefection the turn on which the first player first chose D, before noise; 0 if it never did
 * @param secondDefection the same of the second player
 */
public record MatchRecord(String first, String second, int firstDefection, int secondDefection) {

    /** Plays a match and keeps its moves. */
    public static MatchRecord of(Engine engine, Match match, Seed address) {
        Recorder recorder = new Recorder();
        engine.play(match, address, recorder);
        return recorder.record();
    }

    /** Returns the number of turns. */
    public int turns() {
        return first.length();
    }

    /** Returns the outcome of a turn, from 1, seen from the first player. */
    public Outcome outcome(int turn) {
        return Outcome.of(move(first, turn), move(second, turn));
    }

    /** Tells a sink of the match, which has at least one turn. */
    public void tell(MoveSink sink) {
        Blocks blocks = new Blocks(sink);
        for (int turn = 1; turn <= turns(); turn++) {
            blocks.add(move(first, turn), move(second, turn));
        }
        blocks.end(firstDefection, secondDefection);
    }

    /** Returns the same match seen from the other seat. */
    public MatchRecord swapped() {
        return new MatchRecord(second, first, secondDefection, firstDefection);
    }

    private static Move move(String moves, int turn) {
        return Move.cooperateIf(moves.charAt(turn - 1) == 'C');
    }
}
