package dilemma.io;

/**
 * A value that an option puts into a file's tree.
 *
 * @param option the option, as messages name it: {@code --set match.turns}, {@code --turns}
 * @param path the names of the fields that lead to the value, with dots between: {@code match.turns}
 * @param text the value: JSON, or a text that needs no quotes
 */
public record Change(String option, String path, String text) {

    /**
     * Returns the change that {@code --set match.turns=500} makes.
     *
     * @throws InputException if there is no {@code =} in it, or no path in front of that
     */
    public static Change set(String assignment) {
        int equals = assignment.indexOf('=');
        if (equals < 1) {
            throw new InputException(
                    "--set " + Shown.text(assignment) + ": expected PATH=VALUE, such as match.turns=500");
        }
        String path = assignment.substring(0, equals).strip();
        return new Change(
                "--set " + path, path, assignment.substring(equals + 1).strip());
    }
}
