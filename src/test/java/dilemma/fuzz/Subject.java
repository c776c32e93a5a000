package dilemma.fuzz;

import java.util.List;
import java.util.function.Supplier;

/**
 * A reader to be tried.
 *
 * @param name what it reads
 * @param samples sound inputs
 * @param reader reads an input
 * @param share of how many inputs it is given one: more than 1 where what reads is tried by itself too, or slow
 */
record Subject(String name, Supplier<List<Sample>> samples, Trial.Reader reader, int share) {

    /** Makes one that is given every input. */
    Subject(String name, Supplier<List<Sample>> samples, Trial.Reader reader) {
        this(name, samples, reader, 1);
    }

    @Override
    public String toString() {
        return name;
    }
}
