package dilemma.cli;

import dilemma.game.Game;
import dilemma.game.Move;
import dilemma.language.Language;
import dilemma.match.MatchRecord;

/**
 * The words about a match that people play.
 *
 * @param game the game
 * @param language the language
 * @param first the name of the first player, as it begins a line
 * @param second the name of the second player
 * @param isPersonal whether the first player is the one who reads, and addressed
 */
record DuelWords(Game game, Language language, String first, String second, boolean isPersonal) {

    /** Returns the words for a person who plays against somebody of this name. */
    static DuelWords personal(Game game, Language language, String opponent) {
        return new DuelWords(game, language, language.say("You", "Vous"), opponent, true);
    }

    /** Returns the words for two people. */
    static DuelWords ofTwo(Game game, Language language) {
        String player = Words.capitalised(new GameWords(game, language).player());
        return new DuelWords(game, language, player + " 1", player + " 2", false);
    }

    /** Returns the words for the game. */
    GameWords ofGame() {
        return new GameWords(game, language);
    }

    /** Returns what the first player does: {@code you stay silent}. */
    String firstDoes(Move move) {
        MoveVerb verb = ofGame().verb(move);
        return isPersonal ? verb.addressed() : first + " " + verb.singular();
    }

    /** Returns what the second player does: {@code Tit For Tat stays silent}. */
    String secondDoes(Move move) {
        return second + " " + ofGame().verb(move).singular();
    }

    /** Returns the words for those who look at the match from the other seat. */
    DuelWords swapped() {
        return new DuelWords(game, language, second, first, false);
    }

    /** Returns what the first player of a match has in all: {@code 12 years}. */
    String total(MatchRecord match) {
        return amount(sum(match));
    }

    /** Returns an amount: {@code 12 years}. */
    String amount(double payoff) {
        return ofGame().amount(Figure.payoff(payoff));
    }

    /** Returns what the first player of a match has in all. */
    double sum(MatchRecord match) {
        return new Conducted(game, match).first().total(game.payoffs());
    }
}
