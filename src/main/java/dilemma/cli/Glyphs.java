package dilemma.cli;

import java.text.Normalizer;

/** The characters beyond letters that the program prints: those that the user's locale can show. */
enum Glyphs {
    /** For locales in UTF-8. */
    UNICODE("▏▎▍▌▋▊▉█", "░", "▁▂▃▄▅▆▇█", "–", "…", "×", "±", "·", "→", "↑", "↓"),

    /** For all others. */
    ASCII("#", ".", ".:-=+*#@", "-", "...", "x", "+-", ".", "->", "^", "v");

    /** What fills a character of a bar by and by, in equal parts; the last one fills it. */
    private final String fillings;

    private final String empty;

    /** What stands for a share in one character, in equal parts; the last one stands for all. */
    private final String sparks;

    private final String dash;
    private final String ellipsis;
    private final String times;
    private final String plusMinus;
    private final String dot;
    private final String arrow;
    private final String up;
    private final String down;

    Glyphs(
            String fillings,
            String empty,
            String sparks,
            String dash,
            String ellipsis,
            String times,
            String plusMinus,
            String dot,
            String arrow,
            String up,
            String down) {
        this.fillings = fillings;
        this.empty = empty;
        this.sparks = sparks;
        this.dash = dash;
        this.ellipsis = ellipsis;
        this.times = times;
        this.plusMinus = plusMinus;
        this.dot = dot;
        this.arrow = arrow;
        this.up = up;
        this.down = down;
    }

    /**
     * Returns a bar of a fixed width, filled in part.
     *
     * @param share the part that is filled, in [0, 1], rounded to what the characters can show
     * @param width the number of characters, at least 0
     */
    String bar(double share, int width) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("the share of a bar must be in [0, 1], but was " + share);
        }
        int parts = fillings.length();
        int filled = (int) Math.round(share * width * parts);
        String whole = fillings.substring(parts - 1).repeat(filled / parts);
        String partly = filled % parts == 0 ? "" : fillings.substring(filled % parts - 1, filled % parts);
        return whole + partly + empty.repeat(width - whole.length() - partly.length());
    }

    /**
     * Returns the character of a sparkline for a share, rounded up; a space below a thousandth.
     *
     * @param share in [0, 1]
     */
    char spark(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share must be in [0, 1], but was " + share);
        }
        return share < 0.001 ? ' ' : sparks.charAt((int) Math.ceil(share * sparks.length()) - 1);
    }

    /** Returns the dash between the ends of a range, and in place of a value that does not exist. */
    String dash() {
        return dash;
    }

    /** Returns the mark that something was left out. */
    String ellipsis() {
        return ellipsis;
    }

    /** Returns the sign of multiplication. */
    String times() {
        return times;
    }

    /** Returns the sign before a margin of error. */
    String plusMinus() {
        return plusMinus;
    }

    /** Returns the dot between two facts on one line. */
    String dot() {
        return dot;
    }

    /** Returns the arrow from a cause to its effect. */
    String arrow() {
        return arrow;
    }

    /** Returns the arrow up, of who has climbed. */
    String up() {
        return up;
    }

    /** Returns the arrow down, of who has fallen. */
    String down() {
        return down;
    }

    /** Returns a text, such as a strategy's name or a French one, as far as the locale can show it: else with "?". */
    String text(String given) {
        return switch (this) {
            case UNICODE -> given;
            case ASCII -> ascii(given);
        };
    }

    private static String ascii(String given) {
        if (given.chars().allMatch(unit -> unit < 128)) {
            return given;
        }
        return Normalizer.normalize(given.replaceAll("«\u00a0?|\u00a0?»", "\""), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{ASCII}]", "?");
    }
}
