package dilemma.cli;

import dilemma.game.Game;
import dilemma.language.Language;
import dilemma.tournament.StandingsListener;
import dilemma.tournament.TournamentDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The standings of a tournament as they move while it is played: the best first, a bar for each. */
final class LiveStandings implements StandingsListener {

    private final TournamentDefinition definition;
    private final LiveScreen screen;
    private final Common common;
    private final Language language;

    LiveStandings(TournamentDefinition definition, LiveScreen screen, Common common, Language language) {
        this.definition = definition;
        this.screen = screen;
        this.common = common;
        this.language = language;
    }

    @Override
    public void at(long done, long all, double[] scores) {
        if (screen.isDue(done, all)) {
            screen.draw(done, all, lines(done, all, scores));
        }
    }

    private List<String> lines(long done, long all, double[] scores) {
        List<String> lines = new ArrayList<>();
        lines.add(heading(done, all));
        lines.addAll(new Bars(bars(scores), common.columns(), common.glyphs()).lines());
        int more = scores.length - Bars.MOST;
        if (more > 0) {
            lines.add(language.say("and " + more + " more", "et " + more + " de plus"));
        }
        return lines.stream().map(common.glyphs()::text).toList();
    }

    private String heading(long done, long all) {
        String name = Words.plain(definition.name(), common.glyphs());
        String units = new GameWords(game(), language).units() + language.say("/turn", "/tour");
        return Words.cut(
                name + " " + common.glyphs().dot() + " " + units + " "
                        + common.glyphs().dot() + " " + 100 * done / all + language.say(" %", " %"),
                common.columns() - 1,
                common.glyphs());
    }

    /** Those that have not played yet come last. */
    private List<Bars.Bar> bars(double[] scores) {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -utility(scores[i])))
                .map(i -> bar(i, scores[i]))
                .toList();
    }

    private double utility(double score) {
        return Double.isNaN(score)
                ? Double.NEGATIVE_INFINITY
                : game().objective().utility(score);
    }

    private Bars.Bar bar(int entrant, double score) {
        String name = definition.entrants().get(entrant).name();
        if (Double.isNaN(score)) {
            return new Bars.Bar(name, common.glyphs().dash(), 0);
        }
        String figure = language.number(new ScoreFormat(game().payoffs()).text(score));
        return new Bars.Bar(name, figure, new PayoffScale(game().payoffs()).share(score));
    }

    private Game game() {
        return definition.conditions().game();
    }
}
