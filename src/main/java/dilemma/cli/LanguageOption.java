package dilemma.cli;

import dilemma.language.Language;
import dilemma.strategy.Nearest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option of commands that talk to people. */
final class LanguageOption {

    @Option(
            names = "--lang",
            order = 89,
            paramLabel = "LANG",
            defaultValue = "en",
            converter = Converter.class,
            description = "The language of the texts: en or fr. Files and error messages are in English.")
    Language language;

    /** Reads the value of {@code --lang}. */
    static final class Converter implements ITypeConverter<Language> {

        @Override
        public Language convert(String value) {
            return Language.of(value).orElseThrow(() -> unknown(value));
        }

        private static TypeConversionException unknown(String value) {
            return new TypeConversionException("\"" + value + "\" is none of " + String.join(", ", Language.codes())
                    + Nearest.hint(value, Language.codes()));
        }
    }
}
