package dilemma.library.learning;

/** The range of the numbers by which the learners learn. */
final class Probability {

    private Probability() {}

    /** Checks that a number is in [0, 1]; {@code name} says which, for the message. */
    static void check(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must be in [0, 1], but was " + value);
        }
    }
}
