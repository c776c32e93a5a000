package dilemma.report.html;

import dilemma.evolution.Ecology;
import dilemma.evolution.PayoffMatrix;
import dilemma.evolution.Series;
import dilemma.evolution.Type;
import dilemma.language.Language;
import dilemma.result.Timeline;
import dilemma.result.TournamentFigures;
import java.util.List;

/**
 * What becomes of the entrants where each one's share grows by what it earns (Axelrod 1984).
 *
 * @param id of the section
 * @param tournament what came out
 * @param language in which language
 */
record EcologyPart(String id, TournamentFigures tournament, Language language) {

    private static final int GENERATIONS = 200;

    /** Returns whether it is known what everybody gets from everybody, be it from the twin. */
    boolean exists() {
        return tournament.pairs().payoff().isComplete();
    }

    /** Returns the part. */
    ChartPart part() {
        List<Type> types = tournament.entrants().stream()
                .map(entrant -> new Type(entrant.name(), entrant.strategy()))
                .toList();
        PayoffMatrix payoffs =
                PayoffMatrix.of(types, tournament.game(), tournament.pairs().payoff());
        Series series = new Ecology(payoffs, Ecology.equalShares(types.size()), GENERATIONS).run();
        SharesChart shares = new SharesChart(
                types.stream().map(Type::name).toList(),
                new Timeline(series.instants(), series.shares()),
                language.say("generation", "génération"),
                language);
        return new ChartPart(
                shares.chart(
                        id,
                        language.say("Who would be left?", "Qui resterait\u00a0?"),
                        language.say(
                                "Everybody begins with the same share; from generation to generation each share grows"
                                        + " by what its members earn among those that are left.",
                                "Tous commencent avec la même part\u00a0; de génération en génération chaque part croît"
                                        + " selon ce que gagnent ses membres parmi ceux qui restent.")),
                language);
    }
}
