package dilemma.strategy;

/**
 * A parameter of a strategy or a transform, with the value that it has.
 *
 * @param name as in {@code name=value}
 * @param takes what values it takes, in words: {@code a number from 0 to 1}
 * @param standard its value where none is given, as text
 * @param value its value, as text in canonical form
 * @param meaning what it does, in words
 */
public record Parameter(String name, String takes, String standard, String value, String meaning) {

    /** Returns whether the value is not the one that it has where none is given. */
    public boolean isChanged() {
        return !value.equals(standard);
    }
}
