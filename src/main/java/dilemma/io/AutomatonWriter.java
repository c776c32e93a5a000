package dilemma.io;

import dilemma.automaton.Automaton;
import dilemma.automaton.Ways;
import dilemma.game.Outcome;
import java.io.IOException;
import java.util.stream.IntStream;

/**
 * Writes automata for programs.
 *
 * <p>The start and the states are written as in a strategy file of the kind {@code machine}, numbered from 0. Where
 * chance chooses among several next states, each of them stands with its probability.
 */
final class AutomatonWriter {

    private AutomatonWriter() {}

    /** Writes the fields of an automaton. */
    static void write(JsonWriter json, Automaton automaton) throws IOException {
        json.field("count", automaton.states());
        json.field("seedFaithful", automaton.isSeedFaithful());
        json.field("start", automaton.start());
        json.list(
                "states",
                IntStream.range(0, automaton.states()).boxed().toList(),
                state -> json.object(() -> {
                    json.name("play");
                    play(json, automaton.cooperation(state));
                    json.object("after", () -> {
                        for (Outcome outcome : Outcome.values()) {
                            json.name(outcome.name());
                            ways(json, automaton.ways(), state, outcome);
                        }
                    });
                }));
    }

    private static void play(JsonWriter json, double cooperation) throws IOException {
        if (cooperation == 0 || cooperation == 1) {
            json.value(cooperation == 1 ? "C" : "D");
        } else {
            json.value(cooperation);
        }
    }

    private static void ways(JsonWriter json, Ways ways, int state, Outcome outcome) throws IOException {
        int from = ways.from(state, outcome);
        int to = ways.to(state, outcome);
        if (to == from + 1) {
            json.value((long) ways.state(from));
            return;
        }
        json.flat(
                IntStream.range(from, to).boxed().toList(),
                way -> json.object(() -> {
                    json.field("state", ways.state(way));
                    json.field("probability", ways.probability(way));
                }));
    }
}
