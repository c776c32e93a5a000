package dilemma.cli;

import dilemma.io.InputException;

/** Whole numbers that options give. */
final class WholeNumber {

    private WholeNumber() {}

    /**
     * Reads a number.
     *
     * @throws InputException if it is no whole number from {@code min} to {@code max}
     */
    static int read(String option, String given, int min, int max) {
        boolean isNumber = given.matches("\\d{1,10}") && Long.parseLong(given) >= min && Long.parseLong(given) <= max;
        if (!isNumber) {
            throw new InputException(
                    option + " is " + given + ", but must be a whole number from " + min + " to " + max);
        }
        return Integer.parseInt(given);
    }
}
