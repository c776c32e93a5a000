package dilemma.report.html;

import dilemma.language.Language;
import dilemma.report.Wording;
import dilemma.result.FingerprintFigures;
import dilemma.result.Fingerprints;
import dilemma.result.TransitiveFigures;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a report says about the fingerprint of a strategy.
 *
 * @param prefix of the ids of its sections
 * @param fingerprint of either kind
 * @param language in which language
 */
record FingerprintArticle(String prefix, Fingerprints fingerprint, Language language) implements Article {

    @Override
    public String title() {
        return language.say("Fingerprint of ", "Empreinte de ") + fingerprint.strategy();
    }

    @Override
    public String description() {
        return "";
    }

    @Override
    public List<String> facts() {
        return fingerprint instanceof FingerprintFigures ashlock
                ? List.of(
                        language.say("probe ", "sonde ") + ashlock.probe(),
                        fingerprint.game().name())
                : List.of(fingerprint.game().name());
    }

    @Override
    public String finding() {
        return fingerprint instanceof FingerprintFigures
                ? language.say(
                        "What the strategy gets where the probe is made to cooperate or to defect by force.",
                        "Ce que la stratégie obtient quand la sonde est forcée de coopérer ou de trahir.")
                : language.say(
                        "How often the strategy cooperates on each turn against opponents that cooperate at random.",
                        "À quelle fréquence la stratégie coopère à chaque tour face à des adversaires qui coopèrent au"
                                + " hasard.");
    }

    @Override
    public List<Part> parts() {
        return List.of(
                fingerprint instanceof TransitiveFigures transitive
                        ? transitive(transitive)
                        : square((FingerprintFigures) fingerprint));
    }

    private Part square(FingerprintFigures square) {
        int side = square.payoff().size();
        double[][] values = new double[side][side];
        for (int x = 0; x < side; x++) {
            for (int y = 0; y < side; y++) {
                values[y][x] = square.payoff().at(x, y);
            }
        }
        List<String> steps = IntStream.range(0, side)
                .mapToObj(i -> coordinate(i * square.step()))
                .toList();
        return map(
                language.say("Payoff over the unit square", "Le gain sur le carré unité"),
                steps,
                steps,
                values,
                "payoff",
                new Wording(language).perTurn(square.game()),
                language.say("defects by force, y", "trahit de force, y"),
                language.say("cooperates by force, x", "coopère de force, x"));
    }

    private Part transitive(TransitiveFigures transitive) {
        double[][] values = transitive.cooperation().stream()
                .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
        return map(
                language.say("Cooperation, turn by turn", "La coopération, tour par tour"),
                transitive.probabilities().stream().map(this::coordinate).toList(),
                IntStream.rangeClosed(1, values[0].length)
                        .mapToObj(String::valueOf)
                        .toList(),
                values,
                "cooperation",
                language.say("probability of cooperation", "probabilité de coopérer"),
                language.say("opponent cooperates with probability", "l'adversaire coopère avec la probabilité"),
                language.say("turn", "tour"));
    }

    private Part map(
            String title,
            List<String> rows,
            List<String> columns,
            double[][] values,
            String scale,
            String unit,
            String rowTitle,
            String columnTitle) {
        boolean isPayoff = scale.equals("payoff");
        double[] known = Arrays.stream(values)
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite)
                .toArray();
        double least = isPayoff ? Arrays.stream(known).min().orElse(0) : 0;
        double most = isPayoff ? Arrays.stream(known).max().orElse(1) : 1;
        Wording wording = new Wording(language);
        return new ChartPart(
                new Chart(
                        prefix + "map",
                        "heat",
                        title,
                        unit,
                        unit + language.say(": from ", "\u00a0: de ") + wording.number(least, 2)
                                + language.say(" to ", " à ") + wording.number(most, 2) + ".",
                        json -> {
                            Figures.heat(json, rows, columns, values, least, most);
                            json.field("scale", scale);
                            json.field(
                                    "better",
                                    isPayoff ? Figures.better(fingerprint.game().objective()) : "high");
                            json.field("unit", unit);
                            json.field("rowTitle", rowTitle);
                            json.field("columnTitle", columnTitle);
                            json.field("short", true);
                        }),
                language);
    }

    private String coordinate(double value) {
        BigDecimal rounded = BigDecimal.valueOf(Rounded.number(value));
        return language.number(rounded.stripTrailingZeros().toPlainString());
    }
}
