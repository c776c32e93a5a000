package dilemma.reason;

import dilemma.language.Language;

/**
 * Why a strategy made a move, in words without a subject: {@code retaliates: you defected}.
 *
 * @param english in English
 * @param french in French
 */
public record Reason(String english, String french) {

    /** Returns the words in a language. */
    public String in(Language language) {
        return language.say(english, french);
    }

    /** Returns these words and others after them. */
    Reason then(Reason other) {
        return then(other.english, other.french);
    }

    /** Returns these words and others after them. */
    Reason then(String moreEnglish, String moreFrench) {
        return new Reason(english + moreEnglish, french + moreFrench);
    }
}
