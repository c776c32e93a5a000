package dilemma.game;

/** What the two players did on one turn, seen from one of them: its own move first. */
public enum Outcome {
    /** Both cooperated: the reward, R. */
    CC,
    /** This player cooperated, its partner defected: the sucker's payoff, S. */
    CD,
    /** This player defected, its partner cooperated: the temptation, T. */
    DC,
    /** Both defected: the punishment, P. */
    DD;

    /** Returns the outcome of a turn, seen from the player that made the first of the two moves. */
    public static Outcome of(Move own, Move partner) {
        if (own == Move.C) {
            return partner == Move.C ? CC : CD;
        }
        return partner == Move.C ? DC : DD;
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
