package dilemma.cli;

/** Colors and weights of text on a terminal; plain elsewhere. */
enum Ink {
    /** Escape sequences of ANSI X3.64, which every terminal understands. */
    COLORED,
    /** Nothing but the text. */
    PLAIN;

    private static final int[] SHADES = {208, 214, 215, 222, 230, 195, 153, 117, 75, 33};

    /** Returns the ink for a command's results. */
    static Ink of(Common common) {
        return common.colored() ? COLORED : PLAIN;
    }

    /** Returns a text that stands out. */
    String bold(String text) {
        return wrapped("1", text);
    }

    /** Returns a text that stands back. */
    String faint(String text) {
        return wrapped("2", text);
    }

    /** Returns a text in the color of cooperation, blue: told apart from orange by nearly every eye. */
    String cooperation(String text) {
        return wrapped("38;5;33", text);
    }

    /** Returns a text in the color of defection, orange. */
    String defection(String text) {
        return wrapped("38;5;208", text);
    }

    /**
     * Returns a text on a ground from orange, for the lowest, through pale to blue, for the highest.
     *
     * @param level from 0 to 9
     */
    String shade(int level, String text) {
        return wrapped("38;5;16;48;5;" + SHADES[level], text);
    }

    private String wrapped(String code, String text) {
        return switch (this) {
            case COLORED -> "\u001b[" + code + "m" + text + "\u001b[0m";
            case PLAIN -> text;
        };
    }
}
