package dilemma.kind;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import java.util.List;
import java.util.OptionalInt;

/**
 * Plays a fixed sequence of moves over and over, whatever happens (the periodic players of Axelrod 1984 and of Mittal
 * and Deb 2009).
 *
 * <p>Only the number of the turn counts: a move that was made by mistake does not shift the sequence. Its memory is
 * taken, as published, to be one less than the length of the sequence. Its state is its position in the sequence, from
 * 0.
 */
public final class Cycle implements StateRule<Integer> {

    private final Profile profile;
    private final List<Move> moves;

    /**
     * Makes a cycle.
     *
     * @param profile what it says of itself; chance and memory are put right here
     * @param moves what it plays on the first turns, and again and again; at least one move
     */
    public Cycle(Profile profile, List<Move> moves) {
        if (moves.isEmpty()) {
            throw new IllegalArgumentException("\"moves\" must have at least one move, but is empty");
        }
        this.moves = List.copyOf(moves);
        this.profile =
                profile.traits(profile.traits().withStochastic(false).withMemory(OptionalInt.of(moves.size() - 1)));
    }

    @Override
    public Profile profile() {
        return profile;
    }

    /** Returns the sequence of moves. */
    public List<Move> moves() {
        return moves;
    }

    @Override
    public Integer start() {
        return 0;
    }

    @Override
    public double cooperation(Integer position) {
        return moves.get(position).cooperation();
    }

    @Override
    public Integer after(Integer position, Outcome outcome) {
        return (position + 1) % moves.size();
    }
}
