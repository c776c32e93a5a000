package dilemma.strategy;

import dilemma.game.Game;
import dilemma.game.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The layer that lets fresh players of other strategies move: its state is where each of them would be, had it caught
 * up with the match.
 *
 * @param start the others at the start of a match
 */
record Choir(List<Voice<?>> start) implements Layer<List<Choir.Voice<?>>> {

    /**
     * One of the others.
     *
     * @param probability that it moves, in (0, 1]
     * @param machine its rule
     * @param state where it is
     */
    record Voice<S>(double probability, StateMachine<S> machine, S state) {

        private static <S> Voice<S> first(double probability, StateMachine<S> machine) {
            return new Voice<>(probability, machine, machine.start());
        }

        private Voice<S> after(Outcome outcome) {
            return new Voice<>(probability, machine, machine.after(state, outcome));
        }

        private double cooperation() {
            return machine.cooperation(state);
        }

        private boolean isSeedFaithful() {
            return machine.isSeedFaithful(state);
        }
    }

    /**
     * Returns the layer of some strategies and the probabilities that they move; empty where one that may move is not
     * told as states, or its players do not catch up.
     */
    static Optional<Choir> of(List<Double> probabilities, List<Strategy> strategies, Game game) {
        List<Voice<?>> voices = new ArrayList<>();
        for (int i = 0; i < strategies.size(); i++) {
            if (probabilities.get(i) > 0) {
                if (!(strategies.get(i).machine(Setting.of(game)).orElse(null) instanceof StateMachine<?> machine)) {
                    return Optional.empty();
                }
                voices.add(Voice.first(probabilities.get(i), machine));
            }
        }
        return Optional.of(new Choir(List.copyOf(voices)));
    }

    /** One that is certain to move is not chosen by chance; else numbers are drawn on every turn. */
    @Override
    public Reply reply(List<Voice<?>> voices) {
        double sum = sum(voices, Voice::probability);
        double cooperation = sum(voices, voice -> voice.probability * voice.cooperation()) / Math.max(1, sum);
        boolean isFaithful = voices.size() == 1 && sum == 1 && voices.get(0).isSeedFaithful();
        return new Reply(cooperation + Math.max(0, 1 - sum), cooperation, isFaithful, isFaithful);
    }

    private static double sum(List<Voice<?>> voices, ToDoubleFunction<Voice<?>> term) {
        double sum = 0;
        for (Voice<?> voice : voices) {
            sum += term.applyAsDouble(voice);
        }
        return sum;
    }

    @Override
    public List<Voice<?>> after(List<Voice<?>> voices, Outcome outcome) {
        List<Voice<?>> next = new ArrayList<>();
        for (Voice<?> voice : voices) {
            next.add(voice.after(outcome));
        }
        return List.copyOf(next);
    }
}
