package dilemma.io;

import dilemma.game.Outcome;
import dilemma.kind.Cycle;
import dilemma.kind.MemoryOne;
import dilemma.strategy.Profile;
import dilemma.strategy.Strategy;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The small kinds of strategy files. */
final class Kinds {

    private Kinds() {}

    /** Reads the figures of a memory-one strategy: {@code opening} and {@code cooperate}. */
    static Optional<Strategy> memoryOne(Fields file, Profile profile) {
        OptionalDouble opening = Figures.play(file.required("opening"));
        Map<Outcome, Double> after =
                file.required("cooperate").object().map(Kinds::byOutcome).orElse(Map.of());
        if (opening.isEmpty() || after.size() < Outcome.values().length) {
            return Optional.empty();
        }
        return Optional.of(new MemoryOne(
                profile,
                opening.getAsDouble(),
                after.getOrDefault(Outcome.CC, Double.NaN),
                after.getOrDefault(Outcome.CD, Double.NaN),
                after.getOrDefault(Outcome.DC, Double.NaN),
                after.getOrDefault(Outcome.DD, Double.NaN)));
    }

    private static Map<Outcome, Double> byOutcome(Fields fields) {
        Map<Outcome, Double> after = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            Figures.play(fields.required(outcome.name())).ifPresent(p -> after.put(outcome, p));
        }
        fields.end();
        return after;
    }

    /** Reads the figures of a cycle: {@code moves}. */
    static Optional<Strategy> cycle(Fields file, Profile profile) {
        return Figures.moves(file.required("moves")).map(moves -> new Cycle(profile, moves));
    }
}
