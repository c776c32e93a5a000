package dilemma.match;

import dilemma.strategy.Fault;

/**
 * Hands the moves of a match on, and has somebody note what players from outside do wrong.
 *
 * @param moves takes the moves
 * @param notebook takes the faults
 */
public record Witness(MoveSink moves, Notebook notebook) implements MoveSink {

    /** Takes note of faults. */
    @FunctionalInterface
    public interface Notebook {

        /**
         * Notes one.
         *
         * @param isFirst whether it is the first player's
         */
        void note(boolean isFirst, Fault fault);
    }

    @Override
    public void block(long first, long second, int turns) {
        moves.block(first, second, turns);
    }

    @Override
    public void mark() {
        moves.mark();
    }

    @Override
    public void repeat(int times) {
        moves.repeat(times);
    }

    @Override
    public void end(int firstDefection, int secondDefection) {
        moves.end(firstDefection, secondDefection);
    }

    @Override
    public void fault(boolean isFirst, Fault fault) {
        notebook.note(isFirst, fault);
    }
}
