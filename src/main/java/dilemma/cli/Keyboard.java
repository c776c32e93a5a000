package dilemma.cli;

/** Where the answers of people come from: single keys at a terminal, lines from a pipe or a file. */
interface Keyboard extends AutoCloseable {

    /** Returns the keyboard that a command has to do with. */
    static Keyboard of(Common common) {
        return common.terminal().isInteractive() ? RawKeyboard.open(common) : new LineKeyboard(common);
    }

    /** Waits for the next answer. */
    Key next();

    /** Returns how many characters a line of the screen has at the moment. */
    int columns();

    /** Returns whether a screen belongs to it that can be painted anew. */
    boolean hasScreen();

    /**
     * Takes note that an answer means nothing.
     *
     * @param expected what would have been understood
     * @throws dilemma.io.InputException if a script gave it
     */
    void refuse(Key key, String expected);

    /** Leaves the terminal as it was. */
    @Override
    void close();
}
