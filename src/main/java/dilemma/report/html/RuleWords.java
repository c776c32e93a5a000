package dilemma.report.html;

import dilemma.language.Language;
import dilemma.metrics.Rule;

/** The rules of conduct in words, and what the figure of each counts. */
final class RuleWords {

    private RuleWords() {}

    /** Returns the rule's name. */
    static String name(Rule rule, Language language) {
        return switch (rule) {
            case NOT_ENVIOUS -> language.say("Don't be envious", "Ne pas être envieux");
            case NICE -> language.say("Don't be the first to defect", "Ne pas trahir le premier");
            case PROVOCABLE -> language.say("Reciprocate defection", "Rendre la défection");
            case FORGIVING -> language.say("Reciprocate cooperation", "Rendre la coopération");
            case CLEAR -> language.say("Be clear", "Être clair");
        };
    }

    /** Returns what the figure is, from 0 to 1. */
    static String measure(Rule rule, Language language) {
        return switch (rule) {
            case NOT_ENVIOUS -> language.say("matches not won", "parties non gagnées");
            case NICE -> language.say("matches never the first to defect", "parties sans trahir le premier");
            case PROVOCABLE -> language.say("provocations answered", "provocations rendues");
            case FORGIVING -> language.say("peace offers answered", "offres de paix rendues");
            case CLEAR -> language.say("certainty of the next move", "certitude du coup suivant");
        };
    }
}
