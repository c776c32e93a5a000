package dilemma.library.axelrod1984.rewritten;

import dilemma.game.Outcome;
import dilemma.library.axelrod1984.LatestMoves;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Cooperates on the first five turns, then with a probability that depends on how many of the partner's last five moves
 * were defections: 1, 1, 0.88, 0.68, 0.4 and 0.04 for none to five.
 *
 * <p>Paul E. Black's entry (K83R), fifteenth in <a href="https://doi.org/10.1177/002200278002400301">Axelrod
 * (1980b)</a>.
 */
public record SecondByBlack() implements StateRule<LatestMoves> {

    private static final int WINDOW = 5;

    @Override
    public Profile profile() {
        return Profile.of(
                        "second-by-black",
                        "Second by Black",
                        Traits.memory(WINDOW).withStochastic(true))
                .rule("Cooperates on the first five turns, and then the less likely, the more of the partner's last"
                        + " five moves were defections; it always does after one or none.")
                .source("Paul E. Black, second tournament; Axelrod 1980b");
    }

    @Override
    public LatestMoves start() {
        return LatestMoves.none(WINDOW);
    }

    @Override
    public double cooperation(LatestMoves partner) {
        return partner.isFull() ? cooperation(partner.defections()) : 1;
    }

    private static double cooperation(int defections) {
        return switch (defections) {
            case 0, 1 -> 1;
            case 2 -> 0.88;
            case 3 -> 0.68;
            case 4 -> 0.4;
            default -> 0.04;
        };
    }

    @Override
    public LatestMoves after(LatestMoves partner, Outcome outcome) {
        return partner.and(outcome.partner());
    }
}
