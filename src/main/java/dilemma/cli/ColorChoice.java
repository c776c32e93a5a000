package dilemma.cli;

import dilemma.strategy.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** When output is colored. */
enum ColorChoice {
    /** On a terminal that may be sent colors. */
    AUTO,
    /** Everywhere. */
    ALWAYS,
    /** Nowhere. */
    NEVER;

    /** Returns whether a stream is colored. */
    boolean on(boolean colorTerminal) {
        return switch (this) {
            case AUTO -> colorTerminal;
            case ALWAYS -> true;
            case NEVER -> false;
        };
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the value of {@code --color}. */
    static final class Converter implements ITypeConverter<ColorChoice> {
        @Override
        public ColorChoice convert(String value) {
            return Arrays.stream(values())
                    .filter(choice -> choice.word().equals(value))
                    .findFirst()
                    .orElseThrow(() -> unknown(value));
        }

        private static TypeConversionException unknown(String value) {
            List<String> words = Arrays.stream(values()).map(ColorChoice::word).toList();
            return new TypeConversionException(
                    "\"" + value + "\" is none of " + String.join(", ", words) + Nearest.hint(value, words));
        }
    }
}
