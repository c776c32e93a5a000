package dilemma.match;

/** Which child of a match's address each kind of chance has for its own. */
final class Streams {

    static final int FIRST_PLAYER = 0;
    static final int SECOND_PLAYER = 1;
    static final int NOISE = 2;
    static final int RECOGNITION = 3;
    static final int ENDING = 4;

    private Streams() {}
}
