package dilemma.cli;

import dilemma.language.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Texts and numbers as people read them. */
final class Words {

    private static final double HUGE = 1e15;

    private Words() {}

    /** Returns {@code 1 turn}, {@code 2 turns}. */
    static String count(long number, String noun) {
        return count(number, noun, noun + "s");
    }

    /** Returns {@code 1 strategy}, {@code 2 strategies}. */
    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** Returns {@code 1 turn}, {@code 2 turns}, in French {@code 0 tour}, {@code 2 tours}. */
    static String count(Language language, long number, String english, String french) {
        return language.say(count(number, english), number + " " + (number < 2 ? french : french + "s"));
    }

    /** Returns a number with so many decimals, or with four digits where it is huge; never {@code -0.000}. */
    static String number(double value, int decimals) {
        return Math.abs(value) < HUGE
                ? BigDecimal.valueOf(value)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .toPlainString()
                : String.format(Locale.ROOT, "%.3e", value);
    }

    /** Returns a number with its sign, which is + where no decimal tells it from zero. */
    static String signed(double value, int decimals) {
        String text = number(value, decimals);
        return text.startsWith("-") ? text : "+" + text;
    }

    /** Returns a text that is not ours without what could steer a terminal, as far as the locale can show it. */
    static String plain(String given, Glyphs glyphs) {
        return glyphs.text(given.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?"));
    }

    /** Returns a text that begins a sentence. */
    static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Returns a text of at most so many characters. */
    static String cut(String text, int most, Glyphs glyphs) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        String mark = glyphs.ellipsis();
        return text.substring(0, text.offsetByCodePoints(0, most - mark.length())) + mark;
    }

    /** Returns a text in lines of at most so many characters, broken at spaces; no line for an empty text. */
    static List<String> wrap(String text, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** Returns items in lines of at most so many characters, broken between items where they fit at all. */
    static List<String> flow(List<String> items, String separator, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String item : items) {
            int length = line.length() + separator.length() + item.length();
            if (line.length() > 0 && length > most) {
                lines.addAll(wrap(line.toString(), most));
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : separator).append(item);
        }
        lines.addAll(wrap(line.toString(), most));
        return lines;
    }
}
