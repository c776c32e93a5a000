package dilemma.fuzz;

/**
 * A sound input.
 *
 * @param name what its file is called
 * @param tokens its text
 */
record Sample(String name, Tokens tokens) {

    static Sample of(String name, String text) {
        return new Sample(name, Tokens.of(text));
    }
}
