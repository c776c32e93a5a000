package dilemma.game;

/**
 * A game of one turn: four payoffs, what they count, and whether more or fewer of it is better.
 *
 * @param name the game's name, as tournament files give it; {@code custom} for four numbers of a user's own
 * @param payoffs the four numbers, in the game's own unit
 * @param objective whether players want more of the unit or less
 * @param unit what the numbers count, in the plural: {@code years}, {@code points}
 */
public record Game(String name, Payoffs payoffs, Objective objective, String unit) {

    /** Returns a game of a user's own: four numbers with an objective, counted in points. */
    public static Game custom(Payoffs payoffs, Objective objective) {
        return new Game("custom", payoffs, objective, "points");
    }

    /** Returns the payoffs as numbers to maximise: the payoffs themselves, or their negatives. */
    public Payoffs utilities() {
        return new Payoffs(
                objective.utility(payoffs.reward()),
                objective.utility(payoffs.sucker()),
                objective.utility(payoffs.temptation()),
                objective.utility(payoffs.punishment()));
    }
}
