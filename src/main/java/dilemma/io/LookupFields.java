package dilemma.io;

import dilemma.game.Move;
import dilemma.kind.Lookup;
import dilemma.kind.LookupDepths;
import dilemma.strategy.Profile;
import dilemma.strategy.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The figures of look-up strategies: {@code depths}, which a memory-two strategy needs not tell, {@code opening}, and
 * {@code cooperate} with an entry for each way in which the moves that it looks at can have been.
 *
 * <p>The name of an entry is made of words of moves, the oldest first: {@code own|partner}, or
 * {@code own|partner|opening} where the partner's first moves are looked at.
 */
final class LookupFields {

    private final LookupDepths depths;

    private LookupFields(LookupDepths depths) {
        this.depths = depths;
    }

    /** Reads a memory-two strategy; empty where something is wrong. */
    static Optional<Strategy> memoryTwo(Fields file, Profile profile) {
        return new LookupFields(LookupDepths.MEMORY_TWO).read(file, profile);
    }

    /** Reads a strategy with depths of its own; empty where something is wrong. */
    static Optional<Strategy> lookup(Fields file, Profile profile) {
        Optional<LookupDepths> depths = depths(file.required("depths"));
        if (depths.isEmpty()) {
            file.required("opening");
            file.required("cooperate");
        }
        return depths.flatMap(known -> new LookupFields(known).read(file, profile));
    }

    private static Optional<LookupDepths> depths(Field field) {
        return field.object().flatMap(fields -> {
            OptionalInt own = depth(fields.required("own"));
            OptionalInt partner = depth(fields.required("partner"));
            Field opening = fields.field("partnerOpening");
            OptionalInt partnerOpening = opening.isThere() ? depth(opening) : OptionalInt.of(0);
            fields.end();
            return own.isPresent() && partner.isPresent() && partnerOpening.isPresent()
                    ? Figures.checked(
                            field,
                            () -> new LookupDepths(own.getAsInt(), partner.getAsInt(), partnerOpening.getAsInt()))
                    : Optional.empty();
        });
    }

    private static OptionalInt depth(Field field) {
        return field.whole(0, LookupDepths.MOST);
    }

    private Optional<Strategy> read(Fields file, Profile profile) {
        Optional<List<Move>> opening = Figures.moves(file.required("opening"), depths.turns());
        Optional<double[]> entries = file.required("cooperate").object().flatMap(this::entries);
        return opening.flatMap(moves -> entries.map(table -> new Lookup(profile, depths, moves, table)));
    }

    private Optional<double[]> entries(Fields table) {
        List<Double> entries = new ArrayList<>();
        for (String name : names()) {
            Figures.play(table.required(name)).ifPresent(entries::add);
        }
        table.end();
        return entries.size() == depths.entries()
                ? Optional.of(entries.stream().mapToDouble(Double::doubleValue).toArray())
                : Optional.empty();
    }

    /** Returns the names of the entries, in the order of the table. */
    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (String own : words(depths.own())) {
            for (String partner : words(depths.partner())) {
                for (String opening : words(depths.partnerOpening())) {
                    names.add(own + "|" + partner + (opening.isEmpty() ? "" : "|" + opening));
                }
            }
        }
        return names;
    }

    /** Returns all words of so many moves, in the order of their letters. */
    private static List<String> words(int moves) {
        List<String> words = List.of("");
        for (int i = 0; i < moves; i++) {
            words = words.stream()
                    .flatMap(word -> Stream.of(word + "C", word + "D"))
                    .toList();
        }
        return words;
    }
}
