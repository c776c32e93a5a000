package dilemma.exact;

import dilemma.game.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The scopes of the turns of a match, one after the other. */
final class Scopes {

    private final Hand first;
    private final Hand second;

    /** The last one is that of all later turns. */
    private final List<Scope> scopes = new ArrayList<>();

    private Scope union = new Scope(new int[0], new int[0]);

    private double steps;

    /** What each player did on the turn that was asked for last. */
    private @Nullable Rows rows;

    private @Nullable Columns columns;

    private Scopes(Hand first, Hand second) {
        this.first = first;
        this.second = second;
    }

    /**
     * Returns the scopes of so many turns, and of the one after them.
     *
     * @return empty where more than 4,194,304 pairs of states are met in all, or more than 2<sup>31</sup> steps made
     */
    static Optional<Scopes> of(Hand first, Hand second, int turns) {
        Scopes scopes = new Scopes(first, second);
        Reach rows = new Reach(first);
        Reach columns = new Reach(second);
        long sizes = 0;
        boolean goesOn = true;
        for (int turn = 1; goesOn && turn <= turns + 1; turn++) {
            Scope scope = new Scope(rows.states(), columns.states());
            int moves = rows.moves();
            rows.advance(columns.moves());
            columns.advance(moves);
            goesOn = rows.states() != scope.first() || columns.states() != scope.second();
            scopes.scopes.add(scope);
            scopes.steps += (goesOn ? 1 : turns - turn + 1) * scopes.steps(scope);
            sizes += scope.first().length + scope.second().length;
            if (scopes.steps > Effort.MOST_STEPS || scope.pairs() > Effort.MOST_PAIRS || sizes > Effort.MOST_PAIRS) {
                return Optional.empty();
            }
        }
        if (!goesOn && scopes.scopes.size() > 1) {
            scopes.completeLast();
        }
        scopes.union = new Scope(scopes.union(Scope::first), scopes.union(Scope::second));
        return Optional.of(scopes).filter(all -> all.union.pairs() <= Effort.MOST_PAIRS);
    }

    /** Makes the states of both players come in twos, where they can; the first turn has one state, and keeps it. */
    private void completeLast() {
        Scope last = scopes.get(scopes.size() - 1);
        Twins.completed(first, last.first())
                .flatMap(rows -> Twins.completed(second, last.second()).map(columns -> new Scope(rows, columns)))
                .ifPresent(completed -> scopes.set(scopes.size() - 1, completed));
    }

    /** Returns how many steps a turn takes. */
    private double steps(Scope scope) {
        return (double) first.links(scope.first()) * scope.second().length
                + (double) second.links(scope.second()) * scope.first().length;
    }

    /** Returns how many steps it takes to go through all turns once. */
    double steps() {
        return steps;
    }

    /** Returns the scope of a turn, from 1. */
    Scope at(int turn) {
        return scopes.get(Math.min(turn, scopes.size()) - 1);
    }

    private int[] union(Function<Scope, int[]> player) {
        BitSet union = new BitSet();
        int[] latest = {};
        for (Scope scope : scopes) {
            int[] states = player.apply(scope);
            if (states != latest) {
                Arrays.stream(states).forEach(union::set);
            }
            latest = states;
        }
        return union.stream().toArray();
    }

    /** Returns all states that are met. */
    Scope union() {
        return union;
    }

    /** Returns the transition from a turn to the next; what both players do stays as it is where their states do. */
    GridTurn turn(int turn) {
        Scope now = at(turn);
        Scope then = at(turn + 1);
        if (rows == null || !rows.turn().leads(now.first(), then.first())) {
            rows = new Rows(new HandTurn(first, now.first(), then.first(), outcome -> outcome));
        }
        if (columns == null || !columns.turn().leads(now.second(), then.second())) {
            columns = new Columns(new HandTurn(second, now.second(), then.second(), Outcome::swapped));
        }
        return new GridTurn(now, then, rows, columns);
    }

    /** Returns turns of the match, given how many are expected to be played in each pair of states. */
    Prospect prospect(GridSums visits) {
        return GridProspect.of(first, second, visits);
    }
}
