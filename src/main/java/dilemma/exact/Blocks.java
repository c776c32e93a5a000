package dilemma.exact;

/**
 * Turns that all lead on alike, in blocks of equal length. The visits of the first turns of all blocks are summed; when
 * the last block is over, they are carried on through a block, so that a turn adds up no more than it must: with k
 * turns in a block, I + A + … + A<sup>mk-1</sup> = (I + A + … + A<sup>k-1</sup>)(I + A<sup>k</sup> + … +
 * A<sup>(m-1)k</sup>).
 */
final class Blocks {

    private final int length;
    private final double[] firsts;

    /**
     * Begins the first block.
     *
     * @param length how many turns a block has
     * @param pairs how many pairs of states a turn has
     */
    Blocks(int length, int pairs) {
        this.length = length;
        this.firsts = new double[pairs];
    }

    /**
     * Returns how many turns a block should have: carrying on costs about twice as much as adding up.
     *
     * @param turns how many turns there are
     */
    static int length(int turns) {
        return (int) StrictMath.sqrt(turns / 2.0);
    }

    /** Returns whether a turn is the first of a block, given how many there are yet, itself included. */
    boolean begins(int turns) {
        return turns % length == 0;
    }

    /** Adds the first turn of a block. */
    void add(double[] grid) {
        add(grid, firsts);
    }

    private static void add(double[] grid, double[] sums) {
        for (int pair = 0; pair < sums.length; pair++) {
            sums[pair] += grid[pair];
        }
    }

    /**
     * Returns the visits of all turns of all blocks.
     *
     * @param turn what each of them does
     */
    double[] visits(GridTurn turn) {
        double[] now = firsts.clone();
        double[] then = new double[firsts.length];
        for (int i = 1; i < length; i++) {
            double[] next = then;
            turn.advance(now, next);
            add(firsts, next);
            then = now;
            now = next;
        }
        return now;
    }
}
