package dilemma.io;

import dilemma.kind.Distribution;
import dilemma.kind.HiddenMarkov;
import dilemma.strategy.Profile;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The figures of a hidden Markov player: {@code opening}, {@code start}, {@code states}, and {@code memory} where that
 * is told.
 */
final class HiddenMarkovFields {

    private final int size;

    private HiddenMarkovFields(int size) {
        this.size = size;
    }

    /** Reads a hidden Markov player; empty where something is wrong. */
    static Optional<Strategy> read(Fields file, Profile profile) {
        OptionalDouble opening = Figures.play(file.required("opening"));
        Field start = file.required("start");
        Traits traits = profile.traits();
        OptionalInt memory = Figures.memory(file.field("memory")).orElse(traits.memory());
        List<Field> items = Figures.several(file.required("states"), "state");
        if (items.isEmpty()) {
            return Optional.empty();
        }
        HiddenMarkovFields reader = new HiddenMarkovFields(items.size());
        OptionalInt first = start.whole(0, items.size() - 1);
        Optional<List<HiddenMarkov.State>> states = Figures.objects(items, reader::state);
        return opening.isPresent() && first.isPresent()
                ? states.map(all -> new HiddenMarkov(
                        profile.traits(traits.withMemory(memory)), opening.getAsDouble(), first.getAsInt(), all))
                : Optional.empty();
    }

    private Optional<HiddenMarkov.State> state(Fields fields) {
        OptionalDouble play = Figures.play(fields.required("play"));
        Optional<Distribution> afterC = distribution(fields.required("afterC"));
        Optional<Distribution> afterD = distribution(fields.required("afterD"));
        fields.end();
        return play.isEmpty()
                ? Optional.empty()
                : afterC.flatMap(onC -> afterD.map(onD -> new HiddenMarkov.State(play.getAsDouble(), onC, onD)));
    }

    private Optional<Distribution> distribution(Field field) {
        return Figures.numbers(field, size, item -> item.number(0, 1))
                .flatMap(probabilities -> Figures.checked(field, () -> new Distribution(probabilities)));
    }
}
