package dilemma.cli;

import dilemma.game.Ending;
import dilemma.game.Game;
import dilemma.game.Objective;
import dilemma.game.Payoffs;
import dilemma.metrics.Estimate;
import dilemma.metrics.Rule;
import dilemma.tournament.Standing;
import dilemma.tournament.TournamentDefinition;
import dilemma.tournament.TournamentResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * How a tournament came out, made for a projector: a heading, a row for each entrant, who was first and by which rule
 * it plays, and which rules of conduct paid.
 *
 * @param result what came out
 * @param glyphs the characters that can be shown
 * @param ink the colors
 */
record StandingsTable(TournamentResult result, Glyphs glyphs, Ink ink) {

    private static final int LINE = 80;
    private static final int LONGEST_NAME = 36;
    private static final int BAR = 12;

    /** Returns the lines. */
    List<String> lines() {
        TournamentDefinition definition = result.definition();
        List<String> lines = new ArrayList<>();
        lines.add(ink.bold(Words.plain(definition.name(), glyphs)));
        lines.addAll(Words.wrap(Words.plain(definition.description(), glyphs), LINE));
        lines.add(ink.faint(rules(definition)));
        lines.add("");
        lines.addAll(table());
        lines.add("");
        result.definition()
                .published()
                .ifPresent(published ->
                        lines.addAll(Words.wrap("Published: " + Words.plain(published.source(), glyphs) + ".", LINE)));
        lines.addAll(Words.wrap(winner(), LINE));
        lines.addAll(Words.wrap(conduct(), LINE));
        return lines;
    }

    private String rules(TournamentDefinition definition) {
        Game game = definition.conditions().game();
        String better = game.objective() == Objective.MINIMISE ? "fewer" : "more";
        return String.join(
                " " + glyphs.dot() + " ",
                Words.count(definition.entrants().size(), "entrant"),
                definition.endings().stream().map(this::ending).collect(Collectors.joining(", ")),
                Words.count(definition.repetitions(), "repetition"),
                "game " + game.name() + ", " + better + " " + game.unit() + " are better",
                "seed " + definition.seed());
    }

    private String ending(Ending ending) {
        if (ending instanceof Ending.Fixed fixed) {
            return Words.count(fixed.turns(), "turn");
        }
        return String.format(Locale.ROOT, "%.4g turns on average", ending.meanTurns());
    }

    private List<String> table() {
        Game game = result.definition().conditions().game();
        boolean chance = result.standings().stream()
                .anyMatch(standing -> !Double.isNaN(standing.estimate().standardError()));
        List<Table.Column> columns = new ArrayList<>(List.of(
                Table.Column.number("rank"),
                Table.Column.text("name"),
                Table.Column.number(game.unit() + " per turn")));
        if (chance) {
            columns.add(Table.Column.text("95 % interval"));
        }
        if (result.definition().published().isPresent()) {
            columns.add(Table.Column.number("per game"));
            columns.add(Table.Column.number("published"));
        }
        columns.addAll(List.of(Table.Column.number("wins"), Table.Column.number("cooperates"), Table.Column.text("")));
        Table table = new Table(columns);
        result.standings().forEach(standing -> table.add(row(standing, game, chance)));
        List<String> lines = new ArrayList<>();
        lines.add(ink.faint(table.heading()));
        List<String> rows = table.lines();
        for (int i = 0; i < rows.size(); i++) {
            boolean first = result.standings().get(i).rank() == 1;
            lines.add(first ? ink.bold(rows.get(i)) : rows.get(i));
        }
        return lines;
    }

    private List<String> row(Standing standing, Game game, boolean chance) {
        Estimate estimate = standing.estimate();
        List<String> cells = new ArrayList<>(List.of(
                String.valueOf(standing.rank()),
                Words.cut(Words.plain(standing.entrant().name(), glyphs), LONGEST_NAME, glyphs),
                Words.number(estimate.score(), 3)));
        if (chance) {
            cells.add(Words.number(estimate.low(), 3) + " " + glyphs.dash() + " " + Words.number(estimate.high(), 3));
        }
        result.definition().published().ifPresent(published -> {
            double figure = published.of(standing.entrant().reference());
            cells.add(Words.number(standing.perMatch(), 1));
            cells.add(Double.isNaN(figure) ? glyphs.dash() : Words.number(figure, 1));
        });
        cells.add(Words.number(standing.wins(), 1));
        cells.add(Words.number(100 * standing.cooperation(), 0) + " %");
        cells.add(glyphs.bar(share(estimate.score(), game.payoffs()), BAR));
        return cells;
    }

    /** Where a score lies between the game's lowest and highest payoff. */
    private static double share(double score, Payoffs payoffs) {
        double[] all = {payoffs.reward(), payoffs.sucker(), payoffs.temptation(), payoffs.punishment()};
        double low = DoubleStream.of(all).min().orElseThrow();
        double high = DoubleStream.of(all).max().orElseThrow();
        return high == low ? 0 : Math.max(0, Math.min(1, (score - low) / (high - low)));
    }

    private String winner() {
        List<Standing> first = result.standings().stream()
                .filter(standing -> standing.rank() == 1)
                .toList();
        String unit = result.definition().conditions().game().unit() + " per turn";
        String score = Words.number(first.get(0).estimate().score(), 3) + " " + unit;
        if (first.size() == 1) {
            var entrant = first.get(0).entrant();
            return Words.plain(entrant.name(), glyphs) + " wins with " + score + ". Its rule: "
                    + Words.plain(entrant.strategy().profile().rule(), glyphs);
        }
        String names = first.stream()
                .map(standing -> Words.plain(standing.entrant().name(), glyphs))
                .collect(Collectors.joining(", "));
        return "First together, with " + score + ": " + names + ".";
    }

    private String conduct() {
        return "Did it pay to be so? "
                + DescribedRule.all().stream()
                        .map(rule -> rule.words() + " " + correlation(rule.rule()))
                        .collect(Collectors.joining(" " + glyphs.dot() + " "))
                + " (rank correlation with success, from -1 to 1)";
    }

    private String correlation(Rule rule) {
        Double tau = result.rules().get(rule);
        return tau == null || Double.isNaN(tau) ? glyphs.dash() : String.format(Locale.ROOT, "%+.2f", tau);
    }

    /** A rule of conduct as the table names it. */
    private record DescribedRule(Rule rule, String words) {
        static List<DescribedRule> all() {
            return List.of(
                    new DescribedRule(Rule.NOT_ENVIOUS, "not envious"),
                    new DescribedRule(Rule.NICE, "never first to betray"),
                    new DescribedRule(Rule.PROVOCABLE, "retaliating"),
                    new DescribedRule(Rule.FORGIVING, "forgiving"),
                    new DescribedRule(Rule.CLEAR, "clear"));
        }
    }
}
