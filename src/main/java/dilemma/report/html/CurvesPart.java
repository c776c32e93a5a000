package dilemma.report.html;

import dilemma.game.Objective;
import dilemma.io.JsonWriter;
import dilemma.language.Language;
import dilemma.report.Wording;
import dilemma.strategy.Decimal;
import dilemma.sweep.LevelGroup;
import dilemma.sweep.SweepSummary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What came out along one varied parameter: each strategy's mean score over the cells at each level.
 *
 * @param id of the section
 * @param summary what came out of all cells
 * @param factor the parameter
 * @param unit what scores count
 * @param objective whether more of it or less is better
 * @param language in which language
 */
record CurvesPart(
        String id,
        SweepSummary summary,
        SweepSummary.FactorSummary factor,
        String unit,
        Objective objective,
        Language language) {

    private static final int MOST = 16;

    /** Returns the scores. */
    ChartPart scores() {
        String along = language.say("Scores along ", "Scores selon ") + factor.path();
        return new ChartPart(
                new Chart(
                        id,
                        "curves",
                        along,
                        language.say(
                                "Each line is a strategy's mean score per turn; higher up is better.",
                                "Chaque ligne est le score moyen par tour d'une stratégie\u00a0; plus haut, c'est mieux."),
                        alternative(),
                        json -> {
                            List<Map.Entry<String, LevelGroup.Means>> strategies = strategies();
                            write(
                                    json,
                                    strategies.stream().map(CurvesPart::name).toList());
                            json.list("values", strategies, strategy -> json.list(scores(strategy.getKey())));
                            json.field("unit", new Wording(language).perTurn(unit, objective));
                            json.field("better", Figures.better(objective));
                        }),
                language);
    }

    /** Returns how much everybody cooperates. */
    ChartPart cooperation() {
        return new ChartPart(
                new Chart(
                        id + "-cooperation",
                        "curves",
                        language.say("Cooperation along ", "Coopération selon ") + factor.path(),
                        language.say(
                                "The share of all turns on which somebody cooperated.",
                                "La part des tours où l'on a coopéré."),
                        language.say("Cooperation at each level.", "La coopération à chaque niveau."),
                        json -> {
                            String name = language.say("cooperation", "coopération");
                            write(json, List.of(name));
                            json.list(
                                    "values",
                                    List.of(name),
                                    item -> json.list(factor.groups().stream()
                                            .mapToDouble(group -> Rounded.number(group.cooperation()))
                                            .toArray()));
                            json.field("unit", language.say("share of turns", "part des tours"));
                            json.field("better", "high");
                        }),
                language);
    }

    private void write(JsonWriter json, List<String> names) throws IOException {
        Rounded.texts(json, "names", names);
        Rounded.texts(json, "levels", levels());
        json.field("axis", Html.plain(factor.path()));
        List<Double> numbers = numbers();
        if (numbers.isEmpty()) {
            json.field("numbers", Double.NaN);
        } else {
            Rounded.list(json, "numbers", numbers);
        }
    }

    private List<String> levels() {
        return factor.groups().stream().map(LevelGroup::label).toList();
    }

    /** Returns the levels as numbers; none where one is not. */
    private List<Double> numbers() {
        List<Double> numbers = new ArrayList<>();
        for (String level : levels()) {
            OptionalDouble number = Decimal.parse(level);
            if (number.isEmpty()) {
                return List.of();
            }
            numbers.add(number.getAsDouble());
        }
        return numbers;
    }

    private List<Map.Entry<String, LevelGroup.Means>> strategies() {
        return summary.all().strategies().entrySet().stream().limit(MOST).toList();
    }

    private static String name(Map.Entry<String, LevelGroup.Means> strategy) {
        return strategy.getValue().name(strategy.getKey());
    }

    private double[] scores(String reference) {
        return factor.groups().stream()
                .map(group -> group.strategies().get(reference))
                .mapToDouble(means -> means == null ? Double.NaN : Rounded.number(means.score()))
                .toArray();
    }

    private String alternative() {
        List<String> firsts = new ArrayList<>();
        for (LevelGroup group : factor.groups()) {
            group.strategies().entrySet().stream()
                    .findFirst()
                    .ifPresent(best -> firsts.add(group.label() + ", " + name(best)));
        }
        return language.say("First at each level: ", "Premier à chaque niveau\u00a0: ") + String.join("; ", firsts)
                + ".";
    }
}
