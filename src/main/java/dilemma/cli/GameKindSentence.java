package dilemma.cli;

import dilemma.game.GameKind;

/**
 * What kind of game it is and why, after its equilibria are told.
 *
 * @param kind the kind
 * @param words the words for the game's moves
 */
record GameKindSentence(GameKind kind, GameWords words) {

    /** Returns the sentence. */
    String text() {
        return words.language().say(english(), french());
    }

    private String english() {
        String cooperated = words.cooperate().past();
        String defected = words.defect().past();
        String defects = words.defect().singular();
        return switch (kind) {
            case PRISONERS_DILEMMA ->
                "Yet both would be better off if both " + cooperated + ": it is a prisoner's dilemma.";
            case WEAK_PRISONERS_DILEMMA ->
                "Both would be better off if both " + cooperated
                        + ", but whoever meets a defector may as well cooperate: it is a weak prisoner's dilemma.";
            case DEADLOCK -> "It would help nobody if both " + cooperated + ": it is deadlock, no dilemma.";
            case HARMONY -> "It would help nobody if both " + defected + ": it is harmony, no dilemma.";
            case REVERSED_DILEMMA ->
                "Yet both would be better off if both " + defected
                        + ": it is a prisoner's dilemma whose moves have exchanged their names.";
            case STAG_HUNT ->
                "Best for both is that both " + words.cooperate().plural() + ", but "
                        + words.defect().gerund() + " is safe: it is a stag hunt.";
            case COORDINATION -> "Each does best to do the same as the other: it is a coordination game.";
            case CHICKEN ->
                "Best for each is to " + words.defect().infinitive()
                        + " alone, but worst for both is that both do: it is chicken.";
            case LEADER ->
                "Compared with both " + words.cooperate().gerund() + ", whoever " + defects
                        + " alone helps both, itself the more: it is the game of leader.";
            case HERO ->
                "Compared with both " + words.cooperate().gerund() + ", whoever " + defects
                        + " alone helps both, the other the more: it is the game of hero.";
            case ANTI_COORDINATION ->
                "Each does best to do the opposite of the other: it is an anti-coordination game.";
            case BORDERLINE ->
                "Against one of the other's moves both come to the same: it is on the border between two kinds.";
            case INDIFFERENT -> "Nobody can help or harm themselves: it is a game of indifference.";
        };
    }

    private String french() {
        String cooperated = words.cooperate().past();
        String defected = words.defect().past();
        String defect = words.defect().infinitive();
        return switch (kind) {
            case PRISONERS_DILEMMA ->
                "Pourtant tous deux s'en tireraient mieux si tous deux " + cooperated
                        + " : c'est un dilemme du prisonnier.";
            case WEAK_PRISONERS_DILEMMA ->
                "Tous deux s'en tireraient mieux si tous deux " + cooperated
                        + ", mais qui rencontre un traître peut aussi bien coopérer : c'est un dilemme du prisonnier"
                        + " faible.";
            case DEADLOCK ->
                "Si tous deux " + cooperated + ", personne n'y gagnerait : c'est une impasse, pas un dilemme.";
            case HARMONY -> "Si tous deux " + defected + ", personne n'y gagnerait : c'est l'harmonie, pas un dilemme.";
            case REVERSED_DILEMMA ->
                "Pourtant tous deux s'en tireraient mieux si tous deux " + defected
                        + " : c'est un dilemme du prisonnier dont les choix ont échangé leurs noms.";
            case STAG_HUNT ->
                "Le mieux pour tous deux est de " + words.cooperate().infinitive() + " ensemble, mais " + defect
                        + " est sans risque : c'est la chasse au cerf.";
            case COORDINATION -> "Chacun a intérêt à faire comme l'autre : c'est un jeu de coordination.";
            case CHICKEN ->
                "Le mieux pour chacun est de " + defect
                        + " seul, mais le pire pour tous deux est de le faire ensemble : c'est le jeu de la poule"
                        + " mouillée.";
            case LEADER ->
                "Si tous deux " + words.cooperate().plural() + ", celui qui se met seul à " + defect
                        + " avantage les deux, lui-même le plus : c'est le jeu du meneur.";
            case HERO ->
                "Si tous deux " + words.cooperate().plural() + ", celui qui se met seul à " + defect
                        + " avantage les deux, l'autre le plus : c'est le jeu du héros.";
            case ANTI_COORDINATION ->
                "Chacun a intérêt à faire le contraire de l'autre : c'est un jeu d'anti-coordination.";
            case BORDERLINE ->
                "Face à l'un des choix de l'autre, les deux reviennent au même : c'est à la limite entre deux sortes"
                        + " de jeux.";
            case INDIFFERENT -> "Personne ne peut se faire ni bien ni mal : c'est un jeu d'indifférence.";
        };
    }
}
