package dilemma.language;

import java.util.regex.Pattern;

/** The spaces of printed French: those before high punctuation and inside quotation marks do not break. */
final class Typography {

    private static final Pattern BREAKABLE = Pattern.compile(" (?=[:;?!%»])|(?<=«) ");
    private static final String NO_BREAK_SPACE = "\u00a0";

    private Typography() {}

    /** Returns a French text that was written with plain spaces. */
    static String french(String written) {
        return BREAKABLE.matcher(written).replaceAll(NO_BREAK_SPACE);
    }
}
