package dilemma.strategy;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.random.RandomSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A player on its way through the states. */
final class Walk<S> implements Player {

    /** How many states a player keeps with the way on from there; a rule of more is asked anew. */
    private static final int KEPT = 64;

    private static final Outcome[] OUTCOMES = Outcome.values();

    private final StateMachine<S> rule;
    private final RandomSource random;
    private final Map<S, Stop<S>> known = new HashMap<>();
    private Stop<S> here;
    private boolean isUnderway;

    Walk(StateMachine<S> rule, RandomSource random) {
        this.rule = rule;
        this.random = random;
        this.here = stop(rule.start());
    }

    @Override
    public Move next(History history) {
        if (isUnderway) {
            goOn(history.lastIndex());
        } else {
            catchUp(history);
        }
        Move certain = here.certain;
        return certain == null ? Move.cooperateIf(random.nextDouble() < here.cooperation) : certain;
    }

    /** Goes through all that it can see of a match in which it is asked for the first time. */
    private void catchUp(History history) {
        isUnderway = true;
        for (int turn = history.oldest(); turn <= history.played(); turn++) {
            goOn(Outcome.of(history.ownOn(turn), history.partnerOn(turn)).index());
        }
    }

    private void goOn(int outcome) {
        Stop<S> next = here.next[outcome];
        here = next == null ? explored(outcome) : next;
    }

    /** Returns the stop after one that was not left in this way before, and remembers the way if both are kept. */
    private Stop<S> explored(int outcome) {
        Stop<S> next = stop(rule.after(here.state, OUTCOMES[outcome]));
        if (here.isKept && next.isKept) {
            here.next[outcome] = next;
        }
        return next;
    }

    private Stop<S> stop(S state) {
        Stop<S> stop = known.get(state);
        if (stop == null) {
            stop = new Stop<>(state, rule.cooperation(state), known.size() < KEPT);
            if (stop.isKept) {
                known.put(state, stop);
            }
        }
        return stop;
    }

    /** A state on the way, with what is played there and where it led before. */
    private static final class Stop<S> {

        private final S state;
        private final double cooperation;
        private final @Nullable Move certain;
        private final boolean isKept;

        /** By the index of the outcome, where it led before. */
        private final @Nullable Stop<S>[] next;

        // an array of a generic type cannot be made in another way
        @SuppressWarnings({"unchecked", "rawtypes"})
        private Stop(S state, double cooperation, boolean isKept) {
            this.state = state;
            this.cooperation = cooperation;
            this.certain = cooperation > 0 && cooperation < 1 ? null : Move.cooperateIf(cooperation == 1);
            this.isKept = isKept;
            this.next = new Stop[OUTCOMES.length];
        }
    }
}
