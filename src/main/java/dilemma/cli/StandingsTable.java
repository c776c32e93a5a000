package dilemma.cli;

import dilemma.game.Game;
import dilemma.language.Language;
import dilemma.metrics.Estimate;
import dilemma.tournament.Measure;
import dilemma.tournament.Published;
import dilemma.tournament.PublishedTable;
import dilemma.tournament.RankBy;
import dilemma.tournament.Standing;
import dilemma.tournament.TournamentResult;
import java.util.ArrayList;
import java.util.List;

/**
 * The standings of a tournament, a row for each entrant. Where a line is too short for all columns, the bar gets
 * shorter, then long names are cut, and then shares and wins go.
 *
 * @param result what came out
 * @param columns how many characters a line has
 * @param glyphs the characters that can be shown
 * @param ink the colors
 * @param language the language of the headings
 */
record StandingsTable(TournamentResult result, int columns, Glyphs glyphs, Ink ink, Language language) {

    private static final int GAP = 2;
    private static final int LONGEST_NAME = 36;

    /** A name is cut to this before a column goes, and further only when none is left that can. */
    private static final int READABLE_NAME = 24;

    private static final int SHORTEST_NAME = 8;
    private static final int LONGEST_BAR = 12;
    private static final int SHORTEST_BAR = 6;

    /** Returns the heading and the rows. */
    List<String> lines() {
        List<StandingsColumn> figures = figures();
        List<Standing> standings = result.standings();
        int widestName =
                Math.min(LONGEST_NAME, StandingsColumn.text("name", this::name).width(standings));
        while (figures.size() > 1 && room(figures) < Math.min(widestName, READABLE_NAME)) {
            figures.remove(figures.size() - 1);
        }
        int nameWidth = Math.max(SHORTEST_NAME, Math.min(widestName, room(figures)));
        int barWidth = Math.min(LONGEST_BAR, room(figures) - nameWidth + SHORTEST_BAR);
        List<StandingsColumn> all = new ArrayList<>();
        all.add(StandingsColumn.number(heading("rank", "rang"), standing -> String.valueOf(standing.rank())));
        all.add(StandingsColumn.text(heading("name", "nom"), standing -> Words.cut(name(standing), nameWidth, glyphs)));
        all.addAll(figures);
        PayoffScale scale =
                new PayoffScale(result.definition().conditions().game().payoffs());
        if (barWidth > 0) {
            all.add(StandingsColumn.text(
                    "", standing -> glyphs.bar(scale.share(standing.estimate().score()), barWidth)));
        }
        return lines(all);
    }

    private List<String> lines(List<StandingsColumn> shown) {
        Table table = new Table(shown.stream().map(StandingsColumn::layout).toList());
        for (Standing standing : result.standings()) {
            table.add(
                    shown.stream().map(column -> column.cell().apply(standing)).toList());
        }
        List<String> lines = new ArrayList<>();
        lines.add(ink.faint(table.heading()));
        List<String> rows = table.lines();
        for (int i = 0; i < rows.size(); i++) {
            boolean first = result.standings().get(i).rank() == 1;
            lines.add(first ? ink.bold(rows.get(i)) : rows.get(i));
        }
        return lines;
    }

    /** Returns how many characters are left for the name beside these and the shortest bar. */
    private int room(List<StandingsColumn> figures) {
        int taken = heading("rank", "rang").length() + GAP + GAP + SHORTEST_BAR;
        for (StandingsColumn figure : figures) {
            taken += GAP + figure.width(result.standings());
        }
        return columns - taken;
    }

    /** Returns what is told of each entrant, the most important first. */
    private List<StandingsColumn> figures() {
        Game game = result.definition().conditions().game();
        ScoreFormat format = new ScoreFormat(game.payoffs());
        List<StandingsColumn> figures = new ArrayList<>();
        figures.add(StandingsColumn.number(
                new GameWords(game, language).units() + heading("/turn", "/tour"),
                standing -> number(format.text(standing.estimate().score()))));
        if (result.definition().rankBy() == RankBy.MEDIAN) {
            figures.add(StandingsColumn.number(
                    heading("median", "médiane"),
                    standing -> number(format.text(standing.estimate().median()))));
        }
        result.definition().published().flatMap(Published::beside).ifPresent(table -> addPublished(figures, table));
        if (result.standings().stream().anyMatch(StandingsTable::hasInterval)) {
            figures.add(StandingsColumn.text(
                    heading("95 % interval", "intervalle à 95 %"), standing -> interval(standing.estimate(), format)));
        }
        figures.add(StandingsColumn.number(heading("wins", "vict."), standing -> figure(standing.wins(), 1)));
        figures.add(StandingsColumn.number(
                "coop.", standing -> Words.number(100 * standing.cooperation(), 0) + heading(" %", " %")));
        return figures;
    }

    private void addPublished(List<StandingsColumn> figures, PublishedTable table) {
        int decimals = table.decimals().orElse(PublishedTable.USUAL_DECIMALS);
        if (table.measure() == Measure.PER_MATCH) {
            figures.add(StandingsColumn.number(
                    heading("per game", "par match"), standing -> figure(standing.perMatch(), decimals)));
        }
        figures.add(StandingsColumn.number(
                heading("published", "publié"),
                standing -> figure(table.of(standing.entrant().name()), decimals)));
    }

    private static boolean hasInterval(Standing standing) {
        return !Double.isNaN(standing.estimate().low());
    }

    private String interval(Estimate estimate, ScoreFormat format) {
        return number(format.text(estimate.low())) + " " + glyphs.dash() + " " + number(format.text(estimate.high()));
    }

    private String figure(double value, int decimals) {
        return Double.isNaN(value) ? glyphs.dash() : number(Words.number(value, decimals));
    }

    private String number(String plain) {
        return language.number(plain);
    }

    private String heading(String english, String french) {
        return language.say(english, french);
    }

    private String name(Standing standing) {
        return Words.plain(standing.entrant().name(), glyphs);
    }
}
