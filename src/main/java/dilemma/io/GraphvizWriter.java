package dilemma.io;

import dilemma.automaton.Automaton;
import dilemma.automaton.Ways;
import dilemma.game.Outcome;
import dilemma.strategy.Decimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes automata in the language of Graphviz (Gansner and North 2000), so that {@code dot} draws them.
 *
 * <p>A node is a state, with its number, from 1, and what it plays: C, D, or the probability of C. An arrow has the
 * outcomes that lead its way, the own move first, each with its probability where that is below 1.
 */
public final class GraphvizWriter {

    /** Enough for what anybody writes, too few for the noise of sums. */
    private static final MathContext DIGITS = new MathContext(12);

    private GraphvizWriter() {}

    /**
     * Returns an automaton as a directed graph.
     *
     * @param name what stands above it
     */
    public static String text(String name, Automaton automaton) {
        StringBuilder text = new StringBuilder();
        text.append("digraph ").append(quoted(name)).append(" {\n");
        text.append("  label=").append(quoted(name)).append(";\n");
        text.append("  labelloc=t;\n  rankdir=LR;\n  node [shape=circle];\n");
        text.append("  start [shape=point];\n");
        text.append("  start -> ").append(automaton.start() + 1).append(";\n");
        for (int state = 0; state < automaton.states(); state++) {
            text.append("  ")
                    .append(state + 1)
                    .append(" [label=\"")
                    .append(state + 1)
                    .append("\\n");
            text.append(play(automaton.cooperation(state))).append("\"];\n");
        }
        for (int state = 0; state < automaton.states(); state++) {
            arrows(text, automaton, state);
        }
        return text.append("}\n").toString();
    }

    private static String play(double cooperation) {
        if (cooperation == 0) {
            return "D";
        }
        return cooperation == 1 ? "C" : "C " + rounded(cooperation);
    }

    private static String rounded(double probability) {
        return Decimal.text(new BigDecimal(probability, DIGITS).doubleValue());
    }

    private static void arrows(StringBuilder text, Automaton automaton, int state) {
        Map<Integer, String> labels = new LinkedHashMap<>();
        Ways ways = automaton.ways();
        for (Outcome outcome : Outcome.values()) {
            for (int way = ways.from(state, outcome); way < ways.to(state, outcome); way++) {
                double probability = ways.probability(way);
                String label = probability == 1 ? outcome.name() : outcome + " " + rounded(probability);
                labels.merge(ways.state(way) + 1, label, (before, after) -> before + "\\n" + after);
            }
        }
        labels.forEach((target, label) -> text.append("  ")
                .append(state + 1)
                .append(" -> ")
                .append(target)
                .append(" [label=\"")
                .append(label)
                .append("\"];\n"));
    }

    /** Returns a text in quotes; in Graphviz a backslash in a label means more than itself, unless it is doubled. */
    private static String quoted(String text) {
        return text.codePoints().mapToObj(GraphvizWriter::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default -> Character.isISOControl(character) ? " " : Character.toString(character);
        };
    }
}
