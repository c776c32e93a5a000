package dilemma.cli;

import dilemma.language.Language;

/**
 * The forms of the verb for a move.
 *
 * @param label one who does it is: {@code silent}
 * @param infinitive never the first to: {@code stay silent}
 * @param addressed to one: {@code you stay silent}
 * @param singular one: {@code stays silent}
 * @param plural both: {@code stay silent}
 * @param past if both: {@code stayed silent}
 * @param gerund what dominates: {@code staying silent}
 */
record MoveVerb(
        String label, String infinitive, String addressed, String singular, String plural, String past, String gerund) {

    static MoveVerb stayingSilent(Language language) {
        return new MoveVerb(
                language.say("silent", "se tait"),
                language.say("stay silent", "se taire"),
                language.say("you stay silent", "vous vous taisez"),
                language.say("stays silent", "se tait"),
                language.say("stay silent", "se taisent"),
                language.say("stayed silent", "se taisaient"),
                language.say("staying silent", "se taire"));
    }

    static MoveVerb betraying(Language language) {
        return new MoveVerb(
                language.say("betraying", "trahit"),
                language.say("betray", "trahir"),
                language.say("you betray", "vous trahissez"),
                language.say("betrays", "trahit"),
                language.say("betray", "trahissent"),
                language.say("betrayed", "trahissaient"),
                language.say("betraying", "trahir"));
    }

    static MoveVerb cooperating(Language language) {
        return new MoveVerb(
                language.say("cooperating", "coopère"),
                language.say("cooperate", "coopérer"),
                language.say("you cooperate", "vous coopérez"),
                language.say("cooperates", "coopère"),
                language.say("cooperate", "coopèrent"),
                language.say("cooperated", "coopéraient"),
                language.say("cooperating", "coopérer"));
    }

    static MoveVerb defecting(Language language) {
        return new MoveVerb(
                language.say("defecting", "trahit"),
                language.say("defect", "trahir"),
                language.say("you defect", "vous trahissez"),
                language.say("defects", "trahit"),
                language.say("defect", "trahissent"),
                language.say("defected", "trahissaient"),
                language.say("defecting", "trahir"));
    }
}
