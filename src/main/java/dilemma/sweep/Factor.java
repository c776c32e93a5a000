package dilemma.sweep;

import dilemma.random.RandomSource;
import java.util.List;
import java.util.function.Function;

/**
 * A parameter that an experiment varies (the terms are those of Fisher 1935: a factor has levels).
 *
 * @param <L> what a level is
 */
public sealed interface Factor<L> {

    /** Returns which parameter it is: the path of a field, such as {@code match.noise.execution}. */
    String path();

    /** Draws a level. */
    L draw(RandomSource random);

    /**
     * One that takes each of some levels, and all of them alike where it is drawn.
     *
     * @param path which parameter it is
     * @param levels its levels, at least one
     */
    record Listed<L>(String path, List<L> levels) implements Factor<L> {

        /** Checks and copies. */
        public Listed {
            levels = List.copyOf(levels);
            if (levels.isEmpty()) {
                throw new IllegalArgumentException(path + " must have at least one level");
            }
        }

        @Override
        public L draw(RandomSource random) {
            return levels.get(random.nextInt(levels.size()));
        }
    }

    /**
     * One whose levels are drawn from a distribution.
     *
     * @param path which parameter it is
     * @param law draws a level
     */
    record Drawn<L>(String path, Function<RandomSource, L> law) implements Factor<L> {
        @Override
        public L draw(RandomSource random) {
            return law.apply(random);
        }
    }
}
