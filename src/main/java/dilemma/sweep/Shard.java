package dilemma.sweep;

/**
 * A share of the cells of an experiment: every so manyth, so that shares take about as long where neighbouring cells
 * do.
 *
 * @param number which share it is, from 1
 * @param of how many shares there are
 */
public record Shard(int number, int of) {

    /** All cells. */
    public static final Shard ALL = new Shard(1, 1);

    /** Checks the numbers. */
    public Shard {
        if (of < 1 || number < 1 || number > of) {
            throw new IllegalArgumentException("a shard is one of 1/" + Math.max(1, of) + " to " + Math.max(1, of) + "/"
                    + Math.max(1, of) + ", but was " + number + "/" + of);
        }
    }

    /** Returns how many of so many cells belong to it. */
    public long count(long cells) {
        return (cells - number + of) / of;
    }

    /** Returns the number of its cell at an index, both from 0. */
    public long cell(long index) {
        return number - 1 + index * of;
    }

    /** Returns it as {@code 2/3}. */
    @Override
    public String toString() {
        return number + "/" + of;
    }
}
