package dilemma.analysis;

import dilemma.game.Game;
import dilemma.game.Objective;
import dilemma.game.Payoffs;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a comparison needs of the result of a tournament: rules, ranks and scores.
 *
 * @param name where the result comes from
 * @param game the game, in whose unit the scores are
 * @param rules the other rules and all else that may differ, by path, each as it is written
 * @param entries the entrants in the order of the standings; names do not occur twice
 */
public record RankedResult(String name, Game game, Map<String, String> rules, List<Entry> entries) {

    /** Copies, the rules in the order of their paths. */
    public RankedResult {
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
        entries = List.copyOf(entries);
    }

    /**
     * An entrant's place.
     *
     * @param rank from 1; equal scores share a rank
     * @param name the name under which it is shown
     * @param strategy its reference
     * @param score its mean payoff per turn, in the game's own unit
     * @param standardError of the score; 0 where chance had no part in it or it was computed, NaN where nobody knows
     * @param degrees the degrees of freedom of the standard error, at least 1
     */
    public record Entry(int rank, String name, String strategy, double score, double standardError, int degrees) {}

    /** Returns the entrant shown under this name; empty where there is none. */
    Optional<Entry> entry(String wanted) {
        return entries.stream().filter(entry -> entry.name().equals(wanted)).findFirst();
    }

    /** Returns whether the scores of both are in the same unit: the games have the same payoffs and objective. */
    boolean isComparableWith(RankedResult other) {
        Payoffs own = game.payoffs();
        Objective objective = game.objective();
        return own.equals(other.game.payoffs()) && objective == other.game.objective();
    }
}
