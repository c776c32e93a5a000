package dilemma.cli;

import dilemma.language.Language;
import dilemma.metrics.Rule;

/**
 * What the four rules of conduct are called, the third in two parts.
 *
 * @param language the language of the words
 */
record RuleWords(Language language) {

    /** Returns a rule as it stands in a list of all. */
    String of(Rule rule) {
        return switch (rule) {
            case NOT_ENVIOUS -> language.say("1. Don't be envious", "1. Ne soyez pas envieux");
            case NICE -> language.say("2. Don't be the first to betray", "2. Ne trahissez pas le premier");
            case PROVOCABLE -> language.say("3. Reciprocate: answer betrayal", "3. Rendez la pareille : la trahison");
            case FORGIVING -> language.say("   and answer cooperation", "   et la coopération");
            case CLEAR -> language.say("4. Be clear", "4. Soyez clair");
        };
    }
}
