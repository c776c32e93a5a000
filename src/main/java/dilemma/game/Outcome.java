package dilemma.game;

/** What the two players did on one turn, seen from one of them: its own move first. */
public enum Outcome {
    /** Both cooperated: the reward, R. */
    CC(0),
    /** This player cooperated, its partner defected: the sucker's payoff, S. */
    CD(1),
    /** This player defected, its partner cooperated: the temptation, T. */
    DC(2),
    /** Both defected: the punishment, P. */
    DD(3);

    private final int index;

    Outcome(int index) {
        this.index = index;
    }

    /** Returns the outcome of a turn, seen from the player that made the first of the two moves. */
    public static Outcome of(Move own, Move partner) {
        if (own == Move.C) {
            return partner == Move.C ? CC : CD;
        }
        return partner == Move.C ? DC : DD;
    }

    /** Returns its place in a table of four: 0 for CC, 1 for CD, 2 for DC, 3 for DD. */
    public int index() {
        return index;
    }

    /** Returns this player's own move. */
    public Move own() {
        return this == CC || this == CD ? Move.C : Move.D;
    }

    /** Returns the partner's move. */
    public Move partner() {
        return this == CC || this == DC ? Move.C : Move.D;
    }

    /** Returns the same outcome seen from the partner. */
    public Outcome swapped() {
        return of(partner(), own());
    }
}
