package dilemma.game;

/** Whether a game's numbers are gains, of which more is better, or costs, of which fewer is better. */
public enum Objective {
    /** More is better: points. */
    MAXIMISE,
    /** Fewer is better: years in prison. */
    MINIMISE;

    /** Returns the number to maximise that stands for a payoff: the payoff itself, or its negative. */
    public double utility(double payoff) {
        // 0 - x and not -x, so that a payoff of 0 has the utility 0 and not -0
        return this == MAXIMISE ? payoff : 0 - payoff;
    }

    /** Returns whether the first payoff is strictly better than the second. */
    public boolean isBetter(double payoff, double other) {
        return this == MAXIMISE ? payoff > other : payoff < other;
    }
}
