package dilemma.kind;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Decimal;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import java.util.List;
import java.util.OptionalInt;

/**
 * A finite-state machine: each state says what to play, and where to go after each outcome (Moore 1956; Rubinstein
 * 1986).
 *
 * <p>The first turn is played in the start state. The outcome is that of the moves as the player remembers them, its
 * own first. A number is drawn only in states whose probability is neither 0 nor 1.
 */
public final class Machine implements StateRule<Machine.State> {

    private final Profile profile;
    private final State start;
    private final List<State> states;

    /**
     * Makes a machine.
     *
     * @param profile what it says of itself; whether it is stochastic, and how far back it remembers, is put right here
     * @param start the number of the state it starts in
     * @param states its states, numbered from 0, at least one
     * @throws IllegalArgumentException if there is no state, or the start or a next state is none of them
     */
    public Machine(Profile profile, int start, List<State> states) {
        check(start, states);
        boolean isStochastic = states.stream().anyMatch(State::isStochastic);
        this.profile =
                profile.traits(profile.traits().withStochastic(isStochastic).withMemory(MemoryDepth.of(start, states)));
        this.start = states.get(start);
        this.states = List.copyOf(states);
    }

    private Machine(Profile profile, State start, List<State> states) {
        this.profile = profile;
        this.start = start;
        this.states = states;
    }

    private static void check(int start, List<State> states) {
        if (states.isEmpty()) {
            throw new IllegalArgumentException("\"states\" must have at least one state, but is empty");
        }
        check("\"start\"", start, states.size());
        for (int i = 0; i < states.size(); i++) {
            for (Outcome outcome : Outcome.values()) {
                State state = states.get(i);
                check("state " + i + ": " + state.field(outcome), state.after(outcome), states.size());
            }
        }
    }

    private static void check(String place, int state, int size) {
        if (state < 0 || state >= size) {
            throw new IllegalArgumentException(
                    place + " is " + state + ", but this machine has states 0 to " + (size - 1));
        }
    }

    /** Returns the same machine, said to remember so many turns; empty where that is unbounded. */
    public Machine remembering(OptionalInt turns) {
        return new Machine(profile.traits(profile.traits().withMemory(turns)), start, states);
    }

    @Override
    public Profile profile() {
        return profile;
    }

    /** Returns its states, numbered from 0. */
    public List<State> states() {
        return states;
    }

    @Override
    public State start() {
        return start;
    }

    @Override
    public double cooperation(State state) {
        return state.cooperation();
    }

    @Override
    public State after(State state, Outcome outcome) {
        return states.get(state.after(outcome));
    }

    /**
     * One state.
     *
     * @param cooperation the probability of playing C in it, in [0, 1]
     * @param afterCC the number of the next state after mutual cooperation
     * @param afterCD the number of the next state after its own cooperation was met with defection
     * @param afterDC the number of the next state after its own defection was met with cooperation
     * @param afterDD the number of the next state after mutual defection
     */
    public record State(double cooperation, int afterCC, int afterCD, int afterDC, int afterDD) {

        /** Checks the probability; whether there are such states, the machine checks. */
        public State {
            if (!(cooperation >= 0 && cooperation <= 1)) {
                throw new IllegalArgumentException("\"play\" must be C, D, or a probability of C from 0 to 1, but was "
                        + Decimal.shown(cooperation));
            }
        }

        /** Returns a state from which only the partner's move leads on, whatever was played in it. */
        public static State of(double cooperation, int onC, int onD) {
            return new State(cooperation, onC, onD, onC, onD);
        }

        /** Returns the number of the next state. */
        public int after(Outcome outcome) {
            return switch (outcome) {
                case CC -> afterCC;
                case CD -> afterCD;
                case DC -> afterDC;
                case DD -> afterDD;
            };
        }

        private boolean isStochastic() {
            return cooperation > 0 && cooperation < 1;
        }

        /** Returns whether a turn in this state can have this outcome, where no move is made by mistake. */
        boolean canHave(Outcome outcome) {
            return outcome.own() == Move.C ? cooperation > 0 : cooperation < 1;
        }

        /** Names the field of a strategy file that leads on from here. */
        private String field(Outcome outcome) {
            boolean ignoresOwnMove = afterCC == afterDC && afterCD == afterDD;
            return ignoresOwnMove ? "\"on" + outcome.partner() + "\"" : "\"after\", \"" + outcome + "\"";
        }
    }
}
