package dilemma.tournament;

/** Is told how far a tournament has come. */
@FunctionalInterface
public interface Progress {

    /**
     * Takes note, from any thread.
     *
     * @param done how many repetitions of pairings have been played
     * @param all how many there are
     */
    void at(long done, long all);

    /**
     * Takes note where it may be over at any time, from any thread.
     *
     * @param done how many repetitions of pairings have been played
     * @param most how many there are at most
     */
    default void atMost(long done, long most) {}

    /** Returns one that takes no note. */
    static Progress none() {
        return (done, all) -> {};
    }
}
