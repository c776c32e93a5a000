package dilemma.report.html;

import dilemma.game.Objective;
import dilemma.language.Language;
import dilemma.result.SweepFigures;
import dilemma.sweep.CellOutcome;
import dilemma.sweep.SweepSummary;
import java.util.ArrayList;
import java.util.List;

/**
 * What a report says about a sweep: the outcome along each varied parameter.
 *
 * @param prefix of the ids of its sections
 * @param sweep what came out
 * @param language in which language
 */
record SweepArticle(String prefix, SweepFigures sweep, Language language) implements Article {

    @Override
    public String title() {
        return sweep.name();
    }

    @Override
    public String description() {
        return language.translate(sweep.description());
    }

    @Override
    public List<String> facts() {
        int cells = sweep.cells().size();
        return List.of(
                cells + (cells == 1 ? language.say(" cell", " cellule") : language.say(" cells", " cellules")),
                language.say("varied: ", "ce qui varie\u00a0: ") + String.join(", ", sweep.paths()));
    }

    @Override
    public String finding() {
        SweepSummary summary = summary();
        return summary.all().strategies().entrySet().stream()
                .findFirst()
                .map(best -> language.say(
                        "Over all cells " + best.getValue().name(best.getKey()) + " has the best mean rank.",
                        "Sur toutes les cellules " + best.getValue().name(best.getKey())
                                + " a le meilleur rang moyen."))
                .orElse("");
    }

    @Override
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        if (sweep.cells().isEmpty()) {
            return parts;
        }
        SweepSummary summary = summary();
        CellOutcome first = sweep.cells().get(0);
        boolean isOneUnit = summary.unit().isPresent();
        String unit = isOneUnit ? first.unit() : language.say("units", "unités");
        Objective objective = first.objective();
        int number = 0;
        for (SweepSummary.FactorSummary factor : summary.factors()) {
            CurvesPart curves =
                    new CurvesPart(prefix + "along-" + ++number, summary, factor, unit, objective, language);
            if (!factor.groups().isEmpty()) {
                if (isOneUnit) {
                    parts.add(curves.scores());
                }
                parts.add(curves.cooperation());
            }
        }
        return parts;
    }

    private SweepSummary summary() {
        SweepSummary summary = new SweepSummary(sweep.paths());
        sweep.cells().forEach(summary::noteLevels);
        sweep.cells().forEach(summary::add);
        return summary;
    }
}
