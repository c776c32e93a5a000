package dilemma.game;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What can be said about a game before anybody plays it. All of it follows from the utilities, so a game of costs and
 * the game of the negated numbers have the same analysis.
 *
 * @param kind what kind of game it is
 * @param dominance the dominant move, if there is one
 * @param equilibria all Nash equilibria
 * @param efficient the Pareto-efficient ones among the four outcomes of pure moves, in the order CC, CD, DC, DD: none
 *     of the other three gives one player more and the other no less
 * @param rewardsLastingCooperation whether 2R &gt; T + S: cooperating together is better than taking turns at defecting
 * @param smallestContinuation how likely another turn must be for cooperation to last; empty where the game is no
 *     prisoner's dilemma
 */
public record OneShotAnalysis(
        GameKind kind,
        Optional<Dominance> dominance,
        Equilibria equilibria,
        List<Outcome> efficient,
        boolean rewardsLastingCooperation,
        Optional<SmallestContinuation> smallestContinuation) {

    /** Copies the list. */
    public OneShotAnalysis {
        efficient = List.copyOf(efficient);
    }

    /** Analyses a game. */
    public static OneShotAnalysis of(Game game) {
        Payoffs utilities = game.utilities();
        return new OneShotAnalysis(
                GameKind.of(utilities),
                Dominance.of(utilities),
                Equilibria.of(utilities),
                Arrays.stream(Outcome.values())
                        .filter(outcome -> isEfficient(utilities, outcome))
                        .toList(),
                TakingTurns.isWorse(utilities),
                SmallestContinuation.of(utilities));
    }

    /** Returns whether the game is a prisoner's dilemma: T &gt; R &gt; P &gt; S in utilities. */
    public boolean isDilemma() {
        return kind == GameKind.PRISONERS_DILEMMA;
    }

    private static boolean isEfficient(Payoffs utilities, Outcome outcome) {
        return Arrays.stream(Outcome.values()).noneMatch(other -> improves(utilities, outcome, other));
    }

    /** Returns whether nobody loses and somebody gains by going from one outcome to another. */
    private static boolean improves(Payoffs utilities, Outcome from, Outcome to) {
        int own = Double.compare(utilities.of(to), utilities.of(from));
        int partner = Double.compare(utilities.of(to.swapped()), utilities.of(from.swapped()));
        return own >= 0 && partner >= 0 && own + partner > 0;
    }
}
