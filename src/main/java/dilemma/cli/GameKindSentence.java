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
                "Best for each is to " + words.defect().plural()
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
}
