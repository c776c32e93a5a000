package dilemma.library.axelrod1984.rewritten;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Opens with CCCCCDCC, then cooperates, but answers a defection with D, D, C, C. While it is bound to such moves it
 * does not look at the partner, but for the turn of the last of them.
 *
 * <p>A state is the moves to which it is bound, that of this turn first.
 *
 * <p>William Colbert's entry (K51R), eighteenth in <a href="https://doi.org/10.1177/002200278002400301">Axelrod
 * (1980b)</a>.
 */
public record SecondByColbert() implements StateRule<String> {

    private static final String OPENING = "CCCCCDCC";
    private static final String REPRISAL = "DDCC";

    @Override
    public Profile profile() {
        return Profile.of("second-by-colbert", "Second by Colbert", Traits.memory(4))
                .rule("Opens with CCCCCDCC, then cooperates, but answers a defection with D, D, C, C, whatever the"
                        + " partner does meanwhile.")
                .source("William Colbert, second tournament; Axelrod 1980b");
    }

    @Override
    public String start() {
        return OPENING;
    }

    @Override
    public double cooperation(String moves) {
        return moves.startsWith("C") ? 1 : 0;
    }

    @Override
    public String after(String moves, Outcome outcome) {
        if (moves.length() > 1) {
            return moves.substring(1);
        }
        return outcome.partner() == Move.D ? REPRISAL : "C";
    }
}
