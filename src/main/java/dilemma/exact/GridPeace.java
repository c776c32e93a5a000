package dilemma.exact;

import dilemma.game.Move;

/**
 * The probabilities that a player is never the first to choose D.
 *
 * @param first that the first player is not
 * @param second that the second player is not
 */
record GridPeace(double first, double second) {

    /** Returns them, given the scopes of a match in which nobody has chosen D. */
    static GridPeace of(Scopes scopes, int turns, Side first, Side second) {
        double firstBetrays = 0;
        double secondBetrays = 0;
        GridWalk walk = new GridWalk(scopes);
        while (walk.number() <= turns) {
            Scope scope = walk.turn().now();
            for (int i = 0; i < walk.now().length; i++) {
                int columns = scope.second().length;
                firstBetrays += walk.now()[i] * first.chooses(scope.first()[i / columns], Move.D);
                secondBetrays += walk.now()[i] * second.chooses(scope.second()[i % columns], Move.D);
            }
            walk.advance();
        }
        return new GridPeace(Math.max(0, 1 - firstBetrays), Math.max(0, 1 - secondBetrays));
    }
}
