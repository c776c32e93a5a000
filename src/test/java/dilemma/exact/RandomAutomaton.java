package dilemma.exact;

import dilemma.automaton.Automaton;
import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.StochasticMachine;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A random automaton as a strategy that can be played.
 *
 * @param start the state of the first turn
 * @param cooperation by state, the probability of C
 * @param ways by state and outcome, side by side, where it leads
 */
record RandomAutomaton(Integer start, List<Double> cooperation, List<Map<Integer, Double>> ways)
        implements Strategy, StochasticMachine<Integer> {

    private static final int OUTCOMES = Outcome.values().length;

    /** How much is left to chance. */
    enum Kind {
        /** Nothing. */
        CERTAIN,
        /** The moves, in some states. */
        CHOOSES,
        /** The moves, and in some states the way on: a hidden Markov model. */
        HIDDEN
    }

    /** Draws one of a kind with so many states. */
    static RandomAutomaton drawn(SplittableRandom chance, Kind kind, int states) {
        List<Double> cooperation = new ArrayList<>();
        List<Map<Integer, Double>> ways = new ArrayList<>();
        for (int state = 0; state < states; state++) {
            boolean isOpen = kind != Kind.CERTAIN && chance.nextInt(3) > 0;
            cooperation.add(isOpen ? chance.nextDouble() : chance.nextInt(2));
            for (int outcome = 0; outcome < OUTCOMES; outcome++) {
                ways.add(way(chance, kind, states));
            }
        }
        return new RandomAutomaton(chance.nextInt(states), cooperation, ways);
    }

    /** Draws one of any kind with at most so many states. */
    static RandomAutomaton drawn(SplittableRandom chance, int mostStates) {
        Kind kind = Kind.values()[chance.nextInt(Kind.values().length)];
        return drawn(chance, kind, 1 + chance.nextInt(mostStates));
    }

    private static Map<Integer, Double> way(SplittableRandom chance, Kind kind, int states) {
        int state = chance.nextInt(states);
        int another = chance.nextInt(states);
        if (kind != Kind.HIDDEN || another == state || chance.nextBoolean()) {
            return Map.of(state, 1.0);
        }
        double probability = chance.nextDouble(0.1, 0.9);
        Map<Integer, Double> way = new LinkedHashMap<>();
        way.put(state, probability);
        way.put(another, 1 - probability);
        return way;
    }

    Automaton automaton() {
        return Automaton.of(this).orElseThrow();
    }

    @Override
    public double cooperation(Integer state) {
        return cooperation.get(state);
    }

    @Override
    public Map<Integer, Double> next(Integer state, Outcome outcome) {
        return ways.get(OUTCOMES * state + outcome.index());
    }

    @Override
    public boolean isSeedFaithful(Integer state) {
        return ways.stream().allMatch(way -> way.size() == 1);
    }

    @Override
    public Profile profile() {
        return Profile.of(
                "random-automaton", "Random Automaton", Traits.unbounded().withStochastic(true));
    }

    @Override
    public Optional<RandomAutomaton> machine(Setting setting) {
        return Optional.of(this);
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Player() {
            private int state = start;

            @Override
            public Move next(History history) {
                if (!history.isEmpty()) {
                    state = drawn(RandomAutomaton.this.next(state, history.last()), random);
                }
                return Move.cooperateIf(random.nextBoolean(cooperation.get(state)));
            }
        };
    }

    private static int drawn(Map<Integer, Double> way, RandomSource random) {
        int state = -1;
        double left = random.nextDouble();
        for (Map.Entry<Integer, Double> entry : way.entrySet()) {
            if (left >= 0) {
                state = entry.getKey();
                left -= entry.getValue();
            }
        }
        return state;
    }
}
