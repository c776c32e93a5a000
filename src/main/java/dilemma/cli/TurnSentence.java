package dilemma.cli;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.match.MatchRecord;

/**
 * What happened on the last turn of a match that people play, in a sentence.
 *
 * @param duel the match, of which a turn has been played
 * @param words the words about it
 */
record TurnSentence(Duel duel, DuelWords words) {

    /** Returns the sentence, as the first person saw the turn. */
    String text() {
        MatchRecord seen = duel.seen();
        Outcome outcome = seen.outcome(seen.turns());
        return words.language().say("Turn ", "Tour ") + seen.turns()
                + words.language().say(": ", " : ")
                + words.firstDoes(outcome.own()) + firstSlip(outcome.own()) + ", "
                + words.secondDoes(outcome.partner()) + secondSlip(outcome.partner())
                + words.language().say(": ", " : ") + payoff(outcome)
                + words.language().say(" and ", " et ") + payoff(outcome.swapped()) + ".";
    }

    private String payoff(Outcome outcome) {
        return words.amount(words.game().payoffs().of(outcome));
    }

    private String firstSlip(Move made) {
        return made == duel.chosenByFirst() ? "" : slip();
    }

    private String secondSlip(Move made) {
        return words.isPersonal() || made == duel.chosenBySecond() ? "" : slip();
    }

    private String slip() {
        return words.language().say(" by a slip", " par erreur");
    }
}
