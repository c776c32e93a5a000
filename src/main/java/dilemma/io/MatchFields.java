package dilemma.io;

import dilemma.game.Ending;
import dilemma.game.Game;
import dilemma.match.Conditions;
import dilemma.match.Noise;
import dilemma.strategy.Decimal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The field {@code match}: how its matches end, and what happens in them.
 *
 * @param endings the ending of each match that a pair plays in one repetition; empty where the field is wrong
 * @param knownLength whether players are told a fixed number of turns
 * @param noise mistakes
 * @param recognition the probability that a player recognises its partner
 */
record MatchFields(List<Ending> endings, boolean knownLength, Noise noise, double recognition) {

    private static final int STANDARD_TURNS = 200;

    /** Stands for the long-run mean in the place of a number of turns. */
    private static final String LIMIT = "limit";

    /** Takes the field; defaults where there is none. */
    static MatchFields read(Field field) {
        return field.object()
                .map(MatchFields::of)
                .orElse(new MatchFields(List.of(new Ending.Fixed(STANDARD_TURNS)), false, Noise.NONE, 1));
    }

    private static MatchFields of(Fields match) {
        List<Ending> endings = endings(match);
        boolean knownLength = match.field("knownLength").flag().orElse(false);
        Noise noise = match.field("noise").object().map(MatchFields::noise).orElse(Noise.NONE);
        double recognition = match.field("recognition").number(0, 1).orElse(1);
        match.end();
        return new MatchFields(endings, knownLength, noise, recognition);
    }

    /** Returns the conditions with a game. */
    Conditions conditions(Game game) {
        return new Conditions(game, knownLength, noise, recognition);
    }

    private static Noise noise(Fields fields) {
        double execution = fields.field("execution").number(0, 1).orElse(0);
        double perception = fields.field("perception").number(0, 1).orElse(0);
        fields.end();
        return new Noise(execution, perception);
    }

    private static List<Ending> endings(Fields match) {
        Field turns = match.field("turns");
        List<Integer> lengths = turns.isText(LIMIT::equals) ? List.of() : lengths(turns);
        Field continuation = match.field("continuation");
        if (turns.isText(LIMIT::equals)) {
            if (continuation.isThere()) {
                continuation.problem(
                        "cannot stand beside turns of \"limit\": a match that goes on for ever has no end");
            }
            return List.of(new Ending.Limit());
        }
        if (!continuation.isThere()) {
            List<Integer> fixed = turns.isThere() ? lengths : List.of(STANDARD_TURNS);
            return fixed.stream().<Ending>map(Ending.Fixed::new).toList();
        }
        OptionalDouble w = continuation.number("a number of at least 0 and below 1", x -> x >= 0 && x < 1);
        if (w.isEmpty()) {
            return List.of();
        }
        if (!turns.isThere() && 1 / (1 - w.getAsDouble()) > Ending.MAX_MEAN_TURNS) {
            continuation.problem("gives matches of " + Decimal.text(1 / (1 - w.getAsDouble()))
                    + " turns on average, but without a cap at most " + Decimal.text(Ending.MAX_MEAN_TURNS)
                    + " can be played; set a cap with match.turns");
        }
        List<Integer> caps = turns.isThere() ? lengths : List.of(Ending.MAX_TURNS);
        return caps.stream()
                .<Ending>map(cap -> new Ending.Continuation(w.getAsDouble(), cap))
                .toList();
    }

    private static List<Integer> lengths(Field turns) {
        List<Integer> lengths = new ArrayList<>();
        if (turns.isList()) {
            turns.items().forEach(item -> item.whole(1, Ending.MAX_TURNS).ifPresent(lengths::add));
            if (turns.items().isEmpty()) {
                turns.problem("must have at least one length, but was an empty list");
            }
        } else if (turns.isThere() && !turns.isNumber()) {
            turns.wrong("a whole number from 1 to " + Ending.MAX_TURNS + ", a list of such numbers, or \"limit\"");
        } else {
            turns.whole(1, Ending.MAX_TURNS).ifPresent(lengths::add);
        }
        return lengths;
    }

    /** Writes endings and conditions as a file may give them. */
    static void write(JsonWriter json, String field, List<Ending> endings, Conditions conditions) throws IOException {
        json.object(field, () -> {
            writeEndings(json, endings);
            json.field("knownLength", conditions.knownLength());
            json.object("noise", () -> {
                json.field("execution", conditions.noise().execution());
                json.field("perception", conditions.noise().perception());
            });
            json.field("recognition", conditions.recognition());
        });
    }

    /** A cap that cuts nothing off is left out. */
    private static void writeEndings(JsonWriter json, List<Ending> endings) throws IOException {
        if (endings.get(0).isEndless()) {
            json.field("turns", LIMIT);
        } else if (endings.size() > 1) {
            json.list("turns", endings.stream().mapToDouble(MatchFields::cap).toArray());
        } else if (!isUncapped(endings.get(0))) {
            json.field("turns", cap(endings.get(0)));
        }
        if (endings.get(0) instanceof Ending.Continuation first) {
            json.field("continuation", first.continuation());
        }
    }

    private static boolean isUncapped(Ending ending) {
        return ending instanceof Ending.Continuation random
                && random.cap() == Ending.MAX_TURNS
                && 1 / (1 - random.continuation()) <= Ending.MAX_MEAN_TURNS;
    }

    private static int cap(Ending ending) {
        return ending instanceof Ending.Continuation random ? random.cap() : ((Ending.Fixed) ending).turns();
    }
}
