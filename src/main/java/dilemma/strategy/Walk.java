package dilemma.strategy;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.random.RandomSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A player on its way through the states of a rule. It numbers them as it reaches them, asks the rule once for every
 * way that it takes, and then knows it.
 */
final class Walk<S> implements Player {

    private static final Outcome[] OUTCOMES = Outcome.values();

    /** How many states it keeps. This is also the number of any other that it is in, whose ways it does not keep. */
    private static final int KEPT = 64;

    /** How many states are found by looking through them all, which is the fastest for those. */
    private static final int FEW = 4;

    private static final int UNKNOWN = -1;

    private final StateMachine<S> rule;
    private final RandomSource random;

    /** By number. */
    private final List<S> states = new ArrayList<>(FEW);

    /** The numbers of those that are kept, but for the first few. */
    private final Map<S, Integer> others = new HashMap<>();

    /** By number, the probability of C. */
    private double[] cooperation = new double[FEW];

    /** By number, what is played; null where chance decides. */
    private @Nullable Move[] certain = new Move[FEW];

    /** By number and outcome, side by side, the number of the next state. */
    private int[] next = filled(new int[FEW * OUTCOMES.length], 0);

    private int here;
    private boolean isUnderway;

    Walk(StateMachine<S> rule, RandomSource random) {
        this.rule = rule;
        this.random = random;
        this.here = number(rule.start());
    }

    @Override
    public Move next(History history) {
        if (isUnderway) {
            goOn(history.lastIndex());
        } else {
            catchUp(history);
        }
        Move move = certain[here];
        return move == null ? Move.cooperateIf(random.nextDouble() < cooperation[here]) : move;
    }

    /** Goes through all that it can see of a match in which it is asked for the first time. */
    private void catchUp(History history) {
        isUnderway = true;
        for (int turn = history.oldest(); turn <= history.played(); turn++) {
            goOn(Outcome.of(history.ownOn(turn), history.partnerOn(turn)).index());
        }
    }

    private void goOn(int outcome) {
        int known = next[here * OUTCOMES.length + outcome];
        here = known == UNKNOWN ? explored(outcome) : known;
    }

    private int explored(int outcome) {
        int number = number(rule.after(states.get(here), OUTCOMES[outcome]));
        if (here < KEPT && number < KEPT) {
            next[here * OUTCOMES.length + outcome] = number;
        }
        return number;
    }

    private int number(S state) {
        int few = Math.min(FEW, states.size());
        for (int number = 0; number < few; number++) {
            S known = states.get(number);
            if (known == state || known.equals(state)) {
                return number;
            }
        }
        Integer known = others.get(state);
        return known == null ? entered(state) : known;
    }

    private int entered(S state) {
        int number = Math.min(KEPT, states.size());
        if (number < states.size()) {
            states.set(number, state);
        } else {
            states.add(state);
            makeRoom(number);
        }
        if (number >= FEW && number < KEPT) {
            others.put(state, number);
        }
        double probability = rule.cooperation(state);
        cooperation[number] = probability;
        certain[number] = probability > 0 && probability < 1 ? null : Move.cooperateIf(probability == 1);
        return number;
    }

    private void makeRoom(int number) {
        if (number == certain.length) {
            cooperation = Arrays.copyOf(cooperation, 2 * number);
            certain = Arrays.copyOf(certain, 2 * number);
            next = filled(Arrays.copyOf(next, 2 * next.length), next.length);
        }
    }

    private static int[] filled(int[] ways, int from) {
        Arrays.fill(ways, from, ways.length, UNKNOWN);
        return ways;
    }
}
