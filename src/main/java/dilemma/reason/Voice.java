package dilemma.reason;

/** Tells why one player moves as it does, turn by turn. */
@FunctionalInterface
interface Voice {

    /** Returns why it chose its move. Asked once on every turn but those on which it opens a match. */
    Reason of(Situation situation);
}
