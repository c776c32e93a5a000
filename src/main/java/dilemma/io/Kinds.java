package dilemma.io;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.kind.Cycle;
import dilemma.kind.MemoryOne;
import dilemma.strategy.Profile;
import dilemma.strategy.Strategy;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The small kinds of strategy files, and what all kinds share. */
final class Kinds {

    private Kinds() {}

    /** Takes what is played: C, D, or the probability of C. */
    static OptionalDouble play(Field field) {
        if (field.isText("C"::equals)) {
            return OptionalDouble.of(1);
        }
        return field.isText("D"::equals)
                ? OptionalDouble.of(0)
                : field.number("\"C\", \"D\" or a probability of C from 0 to 1", p -> p >= 0 && p <= 1);
    }

    /** Reads the figures of a memory-one strategy: {@code opening} and {@code cooperate}. */
    static Optional<Strategy> memoryOne(Fields file, Profile profile) {
        OptionalDouble opening = play(file.required("opening"));
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
            play(fields.required(outcome.name())).ifPresent(p -> after.put(outcome, p));
        }
        fields.end();
        return after;
    }

    /** Reads the figures of a cycle: {@code moves}. */
    static Optional<Strategy> cycle(Fields file, Profile profile) {
        Field moves = file.required("moves");
        if (!moves.isText(text -> text.matches("[CD]+"))) {
            moves.wrong("a sequence of C and D, such as \"CCD\"");
            return Optional.empty();
        }
        return moves.text()
                .map(text -> new Cycle(
                        profile,
                        text.chars()
                                .mapToObj(letter -> letter == 'C' ? Move.C : Move.D)
                                .toList()));
    }
}
