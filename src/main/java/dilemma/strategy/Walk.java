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
            goOn(history.last());
        } else {
            catchUp(history);
        }
        Move certain = here.certain;
        return certain == null ? Move.cooperateIf(random.nextBoolean(here.cooperation)) : certain;
    }

    /** Goes through all that it can see of a match in which it is asked for the first time. */
    private void catchUp(History history) {
        isUnderway = true;
        for (int turn = history.oldest(); turn <= history.played(); turn++) {
            goOn(Outcome.of(history.ownOn(turn), history.partnerOn(turn)));
        }
    }

    private void goOn(Outcome outcome) {
        Stop<S> next = here.after(outcome);
        if (next == null) {
            next = stop(rule.after(here.state, outcome));
            here.lead(outcome, next);
        }
        here = next;
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
        private @Nullable Stop<S> afterCC;
        private @Nullable Stop<S> afterCD;
        private @Nullable Stop<S> afterDC;
        private @Nullable Stop<S> afterDD;

        private Stop(S state, double cooperation, boolean isKept) {
            this.state = state;
            this.cooperation = cooperation;
            this.certain = cooperation > 0 && cooperation < 1 ? null : Move.cooperateIf(cooperation == 1);
            this.isKept = isKept;
        }

        private @Nullable Stop<S> after(Outcome outcome) {
            return switch (outcome) {
                case CC -> afterCC;
                case CD -> afterCD;
                case DC -> afterDC;
                case DD -> afterDD;
            };
        }

        /** Remembers the way, unless it leads to a state that is not kept. */
        private void lead(Outcome outcome, Stop<S> next) {
            if (!isKept || !next.isKept) {
                return;
            }
            switch (outcome) {
                case CC -> afterCC = next;
                case CD -> afterCD = next;
                case DC -> afterDC = next;
                case DD -> afterDD = next;
            }
        }
    }
}
