package dilemma.strategy;

import dilemma.game.Move;
import java.util.Collections;

/**
 * Plays by a rule, but defects on the last turns of a match whose length it knows. The rule is asked on these turns
 * too.
 *
 * @param rule the player that decides on all other turns
 * @param turns the number of final defections
 * @param setting tells the length of the match, if anything does
 */
public record FinalDefections(Player rule, int turns, Setting setting) implements Player {

    /** Returns the same told as states, of a rule that is. */
    public static StochasticMachine<?> machine(StochasticMachine<?> rule, int turns, Setting setting) {
        return Layered.of(rule, Final.layer(Collections.nCopies(turns, Move.D), setting));
    }

    @Override
    public Move next(History history) {
        Move move = rule.next(history);
        int left = setting.left(history);
        return left >= 1 && left <= turns ? Move.D : move;
    }
}
