package dilemma.cli;

import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.game.Objective;
import dilemma.language.Language;

/**
 * The words for a game: two prisoners who stay silent or betray, or two players who cooperate or defect.
 *
 * @param game the game
 * @param language the language of the words
 */
record GameWords(Game game, Language language) {

    /** Returns who plays: {@code prisoner}. */
    String player() {
        return isInPrison() ? language.say("prisoner", "prisonnier") : language.say("player", "joueur");
    }

    /** Returns the words for C. */
    MoveVerb cooperate() {
        return isInPrison() ? MoveVerb.stayingSilent(language) : MoveVerb.cooperating(language);
    }

    /** Returns the words for D. */
    MoveVerb defect() {
        return isInPrison() ? MoveVerb.betraying(language) : MoveVerb.defecting(language);
    }

    /** Returns the words for a move. */
    MoveVerb verb(Move move) {
        return move == Move.C ? cooperate() : defect();
    }

    /** Returns what the numbers are: {@code years in prison; fewer is better}. */
    String numbers() {
        String better = isCost()
                ? language.say("; fewer is better", " ; moins il y en a, mieux c'est")
                : language.say("; more is better", " ; plus il y en a, mieux c'est");
        return (isInPrison() ? language.say("years in prison", "années de prison") : units()) + better;
    }

    /** Returns what is counted, in the plural: {@code years}. */
    String units() {
        return isInYears() ? language.say("years", "ans") : game.unit();
    }

    /** Returns a score with its unit: {@code 1.500 years per turn}. */
    String score(String figure) {
        return amount(figure) + language.say(" per turn", " par tour");
    }

    /** Returns an amount with its unit: {@code 1 year}, {@code 2.5 years}. */
    String amount(String figure) {
        return language.number(figure) + " " + (isOne(figure) ? units().replaceFirst("s$", "") : units());
    }

    /** English has one for 1 alone; French for all below 2, as {@code 1,5 an}. */
    private boolean isOne(String figure) {
        return switch (language) {
            case ENGLISH -> figure.equals("1");
            case FRENCH -> Math.abs(Double.parseDouble(figure)) < 2;
        };
    }

    /** Returns what a better move does: {@code costs fewer years}. */
    String better() {
        return isCost()
                ? language.say("costs fewer " + game.unit(), "coûte moins " + ofUnits())
                : language.say("earns more " + game.unit(), "rapporte plus " + ofUnits());
    }

    /** Returns what a move does that is not worse: {@code never costs more years}. */
    String neverWorse() {
        return isCost()
                ? language.say("never costs more " + game.unit(), "ne coûte jamais plus " + ofUnits())
                : language.say("never earns fewer " + game.unit(), "ne rapporte jamais moins " + ofUnits());
    }

    /** Returns what French says after an adverb of quantity. */
    private String ofUnits() {
        return isInYears() ? "d'années" : "de " + game.unit();
    }

    private boolean isInYears() {
        return game.unit().equals(Games.PRISON_YEARS.unit());
    }

    private boolean isInPrison() {
        return game.name().equals(Games.PRISON_YEARS.name());
    }

    /** Returns its name, and which numbers are better: {@code game prison-years, fewer years are better}. */
    String inBrief() {
        return language.say(
                "game " + game.name() + ", " + (isCost() ? "fewer " : "more ") + game.unit() + " are better",
                "jeu " + game.name() + ", " + (isCost() ? "moins " : "plus ") + ofUnits() + ", mieux c'est");
    }

    private boolean isCost() {
        return game.objective() == Objective.MINIMISE;
    }
}
