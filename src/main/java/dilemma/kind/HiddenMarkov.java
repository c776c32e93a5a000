package dilemma.kind;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.random.RandomSource;
import dilemma.strategy.Decimal;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.StochasticMachine;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A machine that finds its way by chance: from the second turn on, the partner's last move gives the probabilities of
 * all next states, one of them is drawn, and the player cooperates with the probability of that state (a hidden Markov
 * model, as in Harper and others 2017).
 *
 * <p>The first turn is an opening of its own; the second leads on from the start state. A number is drawn for the state
 * where none is certain, then one for the move where that is uncertain. Its own moves are not looked at.
 */
public final class HiddenMarkov implements Strategy {

    /** The state of the first turn, which is none of those that are numbered. */
    private static final int OPENING = -1;

    private final Profile profile;
    private final double opening;
    private final int start;
    private final List<State> states;

    /**
     * Makes a hidden Markov player.
     *
     * @param profile what it says of itself; whether it is stochastic is put right here
     * @param opening the probability of cooperating on the first turn, in [0, 1]
     * @param start the number of the state from which the second turn is reached
     * @param states its states, numbered from 0, at least one
     * @throws IllegalArgumentException if there is no state, the start is none of them, or a state does not lead to as
     *     many as there are
     */
    public HiddenMarkov(Profile profile, double opening, int start, List<State> states) {
        if (!(opening >= 0 && opening <= 1)) {
            throw new IllegalArgumentException(
                    "\"opening\" must be a probability from 0 to 1, but was " + Decimal.shown(opening));
        }
        if (start < 0 || start >= states.size()) {
            throw new IllegalArgumentException(
                    "\"start\" is " + start + ", but the number of states is " + states.size());
        }
        if (!states.stream().allMatch(state -> state.leadsTo(states.size()))) {
            throw new IllegalArgumentException("every state must have a probability for each state");
        }
        Traits traits = profile.traits();
        this.profile = profile.traits(
                traits.withStochastic(isUncertain(opening) || states.stream().anyMatch(State::isStochastic)));
        this.opening = opening;
        this.start = start;
        this.states = List.copyOf(states);
    }

    private static boolean isUncertain(double probability) {
        return probability > 0 && probability < 1;
    }

    @Override
    public Profile profile() {
        return profile;
    }

    /** Returns the probability of cooperating on the first turn. */
    public double opening() {
        return opening;
    }

    /** Returns the number of the state from which the second turn is reached. */
    public int start() {
        return start;
    }

    /** Returns its states, numbered from 0. */
    public List<State> states() {
        return states;
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Walk(random);
    }

    @Override
    public Optional<? extends StochasticMachine<?>> machine(Setting setting) {
        return Optional.of(new Machine());
    }

    /** Its states by number, and {@link #OPENING}. */
    private final class Machine implements StochasticMachine<Integer> {

        @Override
        public Integer start() {
            return OPENING;
        }

        @Override
        public double cooperation(Integer state) {
            return state == OPENING ? opening : states.get(state).cooperation();
        }

        @Override
        public Map<Integer, Double> next(Integer state, Outcome outcome) {
            State left = states.get(state == OPENING ? start : state);
            return left.after(outcome.partner()).possible();
        }

        @Override
        public boolean isSeedFaithful(Integer state) {
            return states.stream().noneMatch(State::choosesItsWay);
        }
    }

    private final class Walk implements Player {

        private final RandomSource random;
        private State state = states.get(start);

        Walk(RandomSource random) {
            this.random = random;
        }

        @Override
        public Move next(History history) {
            if (history.isEmpty()) {
                return Move.cooperateIf(random.nextBoolean(opening));
            }
            state = states.get(state.after(history.partnerLast()).draw(random));
            return Move.cooperateIf(random.nextBoolean(state.cooperation()));
        }
    }

    /**
     * One state.
     *
     * @param cooperation the probability of playing C in it, in [0, 1]
     * @param afterC the probabilities of the next states after the partner's C
     * @param afterD the probabilities of the next states after the partner's D
     */
    public record State(double cooperation, Distribution afterC, Distribution afterD) {

        /** Checks the probability; to how many states it leads, the player checks. */
        public State {
            if (!(cooperation >= 0 && cooperation <= 1)) {
                throw new IllegalArgumentException("\"play\" must be C, D, or a probability of C from 0 to 1, but was "
                        + Decimal.shown(cooperation));
            }
        }

        private Distribution after(Move partner) {
            return partner == Move.C ? afterC : afterD;
        }

        private boolean leadsTo(int size) {
            return afterC.probabilities().size() == size
                    && afterD.probabilities().size() == size;
        }

        private boolean isStochastic() {
            return isUncertain(cooperation) || choosesItsWay();
        }

        private boolean choosesItsWay() {
            return afterC.isOpen() || afterD.isOpen();
        }
    }
}
