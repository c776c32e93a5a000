package dilemma.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A language in which the program talks to people. What it says stands in the code in all of them side by side, so that
 * none is changed without the others: {@code language.say("rank", "rang")}.
 */
public enum Language {
    /** English, in which all files and messages about mistakes are. */
    ENGLISH("en") {
        @Override
        public String say(String english, String french) {
            return english;
        }

        @Override
        public String number(String plain) {
            return plain;
        }

        @Override
        public String translate(String english) {
            return english;
        }
    },

    /** French, the language of the founding document. */
    FRENCH("fr") {
        @Override
        public String say(String english, String french) {
            return Typography.french(french);
        }

        @Override
        public String number(String plain) {
            return plain.replace('.', ',');
        }

        @Override
        public String translate(String english) {
            return Phrasebook.french(english);
        }
    };

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Returns the language with this code of ISO 639-1; empty where there is none. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** Returns the codes of all, in their order. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Language::code).toList();
    }

    /** Returns its code of ISO 639-1: {@code fr}. */
    public String code() {
        return code;
    }

    /**
     * Returns the one of these texts that is in this language.
     *
     * @param french with plain spaces where French has no-break ones: before a colon, say
     */
    public abstract String say(String english, String french);

    /** Returns a number as this language writes it, given with a decimal point: {@code 1,5}. */
    public abstract String number(String plain);

    /**
     * Returns a text of the program's data, such as the rule of a strategy or the description of a ready-made
     * tournament; the text itself where nobody has translated it, as those that users write.
     */
    public abstract String translate(String english);
}
