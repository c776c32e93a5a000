package dilemma.match;

/** Watches what one player chooses for the turn on which it is D for the first time. */
final class FirstDefection {

    private int watched;
    private int turn;

    /**
     * Watches the next turns.
     *
     * @param choices what the player chose; the latest in the lowest bit, a set bit is D, bits beyond the turns are 0
     * @param turns how many turns these are
     */
    void watch(long choices, int turns) {
        watched += turns;
        if (turn == 0 && choices != 0) {
            int ago = Long.SIZE - 1 - Long.numberOfLeadingZeros(choices);
            turn = watched - ago;
        }
    }

    /** Returns the turn of the first D, 0 if there was none. */
    int turn() {
        return turn;
    }
}
