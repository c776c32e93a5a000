package dilemma.cli;

import dilemma.automaton.Automaton;
import dilemma.automaton.Ways;
import dilemma.game.Outcome;
import dilemma.strategy.Entrant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What an automaton plays in each of its states, and where each of them leads. States are numbered from 1, the start.
 *
 * @param automaton the automaton, which starts in its first state
 * @param entrant the strategy that plays so in a match whose length it does not know
 * @param columns how many characters a line has
 * @param ink the colors
 */
record AutomatonPage(Automaton automaton, Entrant entrant, int columns, Ink ink) {

    private static final int MOST_SHOWN = 16;

    /** Returns the lines, an empty one first. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        if (automaton.states() > MOST_SHOWN) {
            lines.add(ink.bold("As an automaton"));
            lines.addAll(Words.wrap(
                    "It has " + automaton.states() + " states, too many for this page; dilemma strategies show "
                            + entrant.reference() + " --dot writes them all, for Graphviz to draw.",
                    columns));
        } else {
            lines.add(ink.bold("As an automaton") + " " + ink.faint("(where a state leads, by " + deciding() + ")"));
            lines.addAll(automaton.isCertainOfItsWay() ? table() : sentences());
        }
        return lines;
    }

    private String deciding() {
        String moves = ownMoveMatters() ? "both moves, own first" : "the partner's move";
        return entrant.strategy().profile().traits().usesLength() ? moves + "; length unknown" : moves;
    }

    private List<String> table() {
        List<Table.Column> headings = new ArrayList<>();
        headings.add(Table.Column.text("state"));
        headings.add(Table.Column.text("plays"));
        outcomes().forEach(outcome -> headings.add(Table.Column.number("after " + name(outcome))));
        Table table = new Table(headings);
        states().forEach(state -> table.add(cells(state)));
        List<String> lines = new ArrayList<>();
        lines.add(ink.faint(table.heading()));
        lines.addAll(table.lines());
        return lines;
    }

    private List<String> cells(int state) {
        List<String> cells = new ArrayList<>();
        cells.add(label(state));
        cells.add(play(state));
        outcomes().forEach(outcome -> cells.add(leads(state, outcome)));
        return cells;
    }

    private List<String> sentences() {
        Facts facts = new Facts();
        states().forEach(state -> facts.add(
                "state " + label(state),
                outcomes().stream()
                        .map(outcome -> "after " + name(outcome) + " to " + leads(state, outcome))
                        .collect(Collectors.joining("; ", "plays " + play(state) + "; ", ""))));
        return facts.lines(columns, ink);
    }

    private static String label(int state) {
        return (state + 1) + (state == 0 ? " (start)" : "");
    }

    private String play(int state) {
        double cooperation = automaton.cooperation(state);
        if (cooperation == 0) {
            return "D";
        }
        return cooperation == 1 ? "C" : "C with probability " + Figure.probability(cooperation);
    }

    private String leads(int state, Outcome outcome) {
        Ways ways = automaton.ways();
        int from = ways.from(state, outcome);
        int to = ways.to(state, outcome);
        return IntStream.range(from, to)
                .boxed()
                .sorted(Comparator.comparingInt(ways::state))
                .map(way -> (ways.state(way) + 1)
                        + (to == from + 1 ? "" : " (" + Figure.probability(ways.probability(way)) + ")"))
                .collect(Collectors.joining(" or "));
    }

    private String name(Outcome outcome) {
        return ownMoveMatters() ? outcome.name() : outcome.partner().name();
    }

    private List<Outcome> outcomes() {
        return ownMoveMatters() ? Arrays.asList(Outcome.values()) : List.of(Outcome.CC, Outcome.CD);
    }

    private boolean ownMoveMatters() {
        return states().anyMatch(state -> !leads(state, Outcome.CC).equals(leads(state, Outcome.DC))
                || !leads(state, Outcome.CD).equals(leads(state, Outcome.DD)));
    }

    private IntStream states() {
        return IntStream.range(0, automaton.states());
    }
}
