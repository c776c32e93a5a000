package dilemma.reason;

import dilemma.automaton.Automaton;
import dilemma.automaton.Ways;
import dilemma.game.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** How long an automaton will defect from each of its states, whatever the partner does. */
final class Defections {

    private static final List<Outcome> AFTER_DEFECTION = List.of(Outcome.DC, Outcome.DD);
    private static final int UNKNOWN = -1;

    private final Automaton automaton;

    /** By state, how many defections are made for sure; unknown where that depends on the partner. */
    private final int[] due;

    /** By state, whether no cooperation can follow. */
    private final boolean[] forEver;

    Defections(Automaton automaton) {
        this.automaton = automaton;
        this.due = due();
        this.forEver = forEver();
    }

    /** Returns how many defections follow from a state, its own included; 0 where that depends on the partner. */
    int due(int state) {
        return Math.max(0, due[state]);
    }

    /** Returns whether no cooperation can follow on a state, whatever happens. */
    boolean areForEver(int state) {
        return forEver[state];
    }

    private int[] due() {
        int[] known = IntStream.range(0, automaton.states())
                .map(state -> automaton.cooperation(state) > 0 ? 0 : UNKNOWN)
                .toArray();
        boolean isChanged = true;
        while (isChanged) {
            isChanged = false;
            for (int state = 0; state < known.length; state++) {
                OptionalInt rest = known[state] == UNKNOWN ? rest(state, known) : OptionalInt.empty();
                if (rest.isPresent()) {
                    known[state] = rest.getAsInt() + 1;
                    isChanged = true;
                }
            }
        }
        return known;
    }

    /** Returns what all ways on from a defection have in common, if they are known and do. */
    private OptionalInt rest(int state, int[] known) {
        int[] all = AFTER_DEFECTION.stream()
                .flatMapToInt(outcome -> after(state, outcome))
                .map(next -> known[next])
                .distinct()
                .toArray();
        return all.length == 1 && all[0] != UNKNOWN ? OptionalInt.of(all[0]) : OptionalInt.empty();
    }

    private boolean[] forEver() {
        boolean[] holds = new boolean[automaton.states()];
        IntStream.range(0, holds.length).forEach(state -> holds[state] = automaton.cooperation(state) == 0);
        boolean isChanged = true;
        while (isChanged) {
            isChanged = false;
            for (int state = 0; state < holds.length; state++) {
                if (holds[state] && leadsOut(state, holds)) {
                    holds[state] = false;
                    isChanged = true;
                }
            }
        }
        return holds;
    }

    private boolean leadsOut(int state, boolean[] holds) {
        return Arrays.stream(Outcome.values())
                .flatMapToInt(outcome -> after(state, outcome))
                .anyMatch(next -> !holds[next]);
    }

    private IntStream after(int state, Outcome outcome) {
        Ways ways = automaton.ways();
        return IntStream.range(ways.from(state, outcome), ways.to(state, outcome))
                .map(ways::state);
    }
}
