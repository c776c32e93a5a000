package dilemma.cli;

import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.game.Objective;

/**
 * The words for a game: two prisoners who stay silent or betray, or two players who cooperate or defect.
 *
 * @param game the game
 * @param player who plays: {@code prisoner}
 * @param cooperate the words for C
 * @param defect the words for D
 */
record GameWords(Game game, String player, Verb cooperate, Verb defect) {

    /**
     * The forms of a move's verb.
     *
     * @param label one who does it is: {@code silent}
     * @param plural both: {@code stay silent}
     * @param singular one: {@code stays silent}
     * @param past if both: {@code stayed silent}
     * @param gerund to do it: {@code staying silent}
     */
    record Verb(String label, String plural, String singular, String past, String gerund) {

        /** Returns the forms of a regular verb. */
        static Verb regular(String plural, String stem) {
            return new Verb(stem + "ing", plural, plural + "s", stem + "ed", stem + "ing");
        }
    }

    /** Returns the words for a game. */
    static GameWords of(Game game) {
        return isInPrison(game)
                ? new GameWords(
                        game,
                        "prisoner",
                        new Verb("silent", "stay silent", "stays silent", "stayed silent", "staying silent"),
                        Verb.regular("betray", "betray"))
                : new GameWords(
                        game, "player", Verb.regular("cooperate", "cooperat"), Verb.regular("defect", "defect"));
    }

    private static boolean isInPrison(Game game) {
        return game.name().equals(Games.PRISON_YEARS.name());
    }

    /** Returns the words for a move. */
    Verb verb(Move move) {
        return move == Move.C ? cooperate : defect;
    }

    /** Returns what the numbers are: {@code years in prison; fewer is better}. */
    String numbers() {
        String place = isInPrison(game) ? " in prison" : "";
        return game.unit() + place + (isCost() ? "; fewer is better" : "; more is better");
    }

    /** Returns an amount with its unit: {@code 1 year}, {@code 2.5 years}. */
    String amount(String figure) {
        return figure + " " + (figure.equals("1") ? game.unit().replaceFirst("s$", "") : game.unit());
    }

    /** Returns what a better move does: {@code costs fewer years}. */
    String better() {
        return (isCost() ? "costs fewer " : "earns more ") + game.unit();
    }

    /** Returns what a move does that is not worse: {@code never costs more years}. */
    String neverWorse() {
        return (isCost() ? "never costs more " : "never earns fewer ") + game.unit();
    }

    private boolean isCost() {
        return game.objective() == Objective.MINIMISE;
    }
}
