package dilemma.exact;

/** Goes through the turns of a match, from grid to grid. */
final class GridWalk {

    private final Scopes scopes;
    private GridTurn turn;
    private int number = 1;
    private double[] now = {1};
    private double[] spare = {};

    /** Begins on the first turn. */
    GridWalk(Scopes scopes) {
        this.scopes = scopes;
        this.turn = scopes.turn(1);
    }

    /** Returns the number of the turn, from 1. */
    int number() {
        return number;
    }

    GridTurn turn() {
        return turn;
    }

    /** Returns the distribution over the pairs of states of the turn; it is overwritten later. */
    double[] now() {
        return now;
    }

    /** Goes on to the next turn. */
    void advance() {
        double[] then = spare.length == turn.statesAfter() ? spare : new double[turn.statesAfter()];
        turn.advance(now, then);
        spare = now;
        now = then;
        number++;
        if (scopes.at(number) != turn.now() || scopes.at(number + 1) != turn.then()) {
            turn = scopes.turn(number);
        }
    }
}
