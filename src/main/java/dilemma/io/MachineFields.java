package dilemma.io;

import dilemma.game.Outcome;
import dilemma.kind.Machine;
import dilemma.strategy.Profile;
import dilemma.strategy.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The figures of a finite-state machine: {@code start}, {@code states}, and {@code memory} where that is told. */
final class MachineFields {

    private final int size;

    private MachineFields(int size) {
        this.size = size;
    }

    /** Reads a machine; empty where something is wrong. */
    static Optional<Strategy> read(Fields file, Profile profile) {
        Field start = file.required("start");
        Optional<OptionalInt> memory = Figures.memory(file.field("memory"));
        List<Field> items = Figures.several(file.required("states"), "state");
        if (items.isEmpty()) {
            return Optional.empty();
        }
        MachineFields reader = new MachineFields(items.size());
        OptionalInt first = reader.number(start);
        Optional<List<Machine.State>> states = Figures.objects(items, reader::state);
        if (first.isEmpty() || states.isEmpty()) {
            return Optional.empty();
        }
        Machine machine = new Machine(profile, first.getAsInt(), states.orElseThrow());
        return Optional.of(memory.map(machine::remembering).orElse(machine));
    }

    private Optional<Machine.State> state(Fields fields) {
        OptionalDouble play = Figures.play(fields.required("play"));
        Optional<int[]> next = next(fields);
        fields.end();
        return play.isEmpty()
                ? Optional.empty()
                : next.map(to -> new Machine.State(play.getAsDouble(), to[0], to[1], to[2], to[3]));
    }

    /** Returns the next states by outcome, from either spelling. */
    private Optional<int[]> next(Fields fields) {
        Field after = fields.field("after");
        boolean isShort = fields.has("onC") || fields.has("onD");
        if (after.isThere() && isShort) {
            fields.field("onC");
            fields.field("onD");
            after.problem("cannot stand beside \"onC\" and \"onD\", which are short for it");
            return Optional.empty();
        }
        if (after.isThere()) {
            return after.object().flatMap(this::byOutcome);
        }
        OptionalInt onC = number(fields.required("onC"));
        OptionalInt onD = number(fields.required("onD"));
        return onC.isPresent() && onD.isPresent()
                ? Optional.of(new int[] {onC.getAsInt(), onD.getAsInt(), onC.getAsInt(), onD.getAsInt()})
                : Optional.empty();
    }

    private Optional<int[]> byOutcome(Fields after) {
        List<Integer> next = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            number(after.required(outcome.name())).ifPresent(next::add);
        }
        after.end();
        return next.size() == Outcome.values().length
                ? Optional.of(next.stream().mapToInt(Integer::intValue).toArray())
                : Optional.empty();
    }

    private OptionalInt number(Field field) {
        return field.whole(0, size - 1);
    }
}
