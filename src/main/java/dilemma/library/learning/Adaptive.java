package dilemma.library.learning;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.game.Payoffs;
import dilemma.random.RandomSource;
import dilemma.strategy.Arguments;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.List;

/**
 * Tries both moves, then plays the one that has brought more in total so far, in utilities; on a tie it defects.
 *
 * <p>Totals are compared and not means, although the moves have rarely been made equally often.
 *
 * <p>From Li, Hingston and Kendall, Engineering design of strategies for winning iterated prisoner's dilemma
 * competitions (2011).
 *
 * @param initialPlays the moves that it tries, at least one
 */
public record Adaptive(List<Move> initialPlays) implements Strategy {

    /** Copies the initial plays and checks that there are any. */
    public Adaptive {
        initialPlays = List.copyOf(initialPlays);
        if (initialPlays.isEmpty()) {
            throw new IllegalArgumentException("the initial plays must be at least one move, but are empty");
        }
    }

    /** Reads initial-plays, CCCCCCDDDDD by default. */
    public static Adaptive of(Arguments given) {
        return new Adaptive(given.moves("initial-plays", "CCCCCCDDDDD", "the moves that it tries first"));
    }

    @Override
    public Profile profile() {
        return Profile.of("adaptive", "Adaptive", Traits.unbounded().readingGame())
                .rule("Opens with fixed moves that try both cooperation and defection."
                        + " Then it plays the move that has brought it more in total so far; on a tie it defects.")
                .source("Li, Hingston and Kendall 2011");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        Payoffs utilities = setting.game().utilities();
        return history -> history.played() < initialPlays.size()
                ? initialPlays.get(history.played())
                : Move.cooperateIf(total(Move.C, history, utilities) > total(Move.D, history, utilities));
    }

    private static double total(Move move, History history, Payoffs utilities) {
        return total(Outcome.of(move, Move.C), history, utilities)
                + total(Outcome.of(move, Move.D), history, utilities);
    }

    private static double total(Outcome outcome, History history, Payoffs utilities) {
        return history.count(outcome) * utilities.of(outcome);
    }
}
