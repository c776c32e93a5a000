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

    /** Returns one that takes no note. */
    static Progress none() {
        return (done, all) -> {};
    }
}
