package dilemma.game;

/**
 * Which move answers each of the partner's moves best; what most of the analysis of a game hangs on.
 *
 * @param toCooperation the sign of R - T: 1 where cooperating is better against a cooperator, -1 where defecting is, 0
 *     where both come to the same
 * @param toDefection the sign of S - P: the same against a defector
 */
record Replies(int toCooperation, int toDefection) {

    /**
     * Finds the best replies.
     *
     * @param utilities the game's payoffs as numbers to maximise
     */
    static Replies of(Payoffs utilities) {
        return new Replies(
                Double.compare(utilities.reward(), utilities.temptation()),
                Double.compare(utilities.sucker(), utilities.punishment()));
    }
}
