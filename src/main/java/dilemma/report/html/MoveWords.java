package dilemma.report.html;

import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.language.Language;

/**
 * What the moves of a game are called.
 *
 * @param game the game
 * @param language in which language
 */
record MoveWords(Game game, Language language) {

    /** Returns what one does who makes the move: {@code betrays}. */
    String does(Move move) {
        boolean isInPrison = game.name().equals(Games.PRISON_YEARS.name());
        return switch (move) {
            case C -> isInPrison ? language.say("stays silent", "se tait") : language.say("cooperates", "coopère");
            case D -> isInPrison ? language.say("betrays", "trahit") : language.say("defects", "fait défection");
        };
    }

    /** Returns the unit of the payoffs. */
    String unit() {
        return switch (game.unit()) {
            case "years" -> language.say("years", "années");
            default -> game.unit();
        };
    }
}
