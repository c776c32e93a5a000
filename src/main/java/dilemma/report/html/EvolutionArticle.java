package dilemma.report.html;

import dilemma.language.Language;
import dilemma.report.Wording;
import dilemma.result.EvolutionFigures;
import dilemma.result.EvolutionFigures.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a report says about an evolution: the shares over time, and what came of each type.
 *
 * @param prefix of the ids of its sections
 * @param evolution what came out
 * @param language in which language
 */
record EvolutionArticle(String prefix, EvolutionFigures evolution, Language language) implements Article {

    @Override
    public String title() {
        String process = switch (evolution.process()) {
            case "ecological" -> language.say("ecological evolution", "évolution écologique");
            case "moran" -> language.say("Moran process", "processus de Moran");
            default -> language.say("imitation", "imitation");
        };
        return evolution.name() + language.say(": ", "\u00a0: ") + process;
    }

    @Override
    public String description() {
        return language.translate(evolution.description());
    }

    @Override
    public List<String> facts() {
        int types = evolution.types().size();
        return List.of(types + language.say(types == 1 ? " type" : " types", types == 1 ? " type" : " types"));
    }

    @Override
    public String finding() {
        int first = order().get(0);
        return evolution.types().get(first) + language.say(": ", "\u00a0: ") + ending() + " "
                + new Wording(language)
                        .number(100 * evolution.figures().get(first).value(), 1) + language.say(" %.", "\u00a0%.");
    }

    @Override
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        boolean isEcological = evolution.process().equals("ecological");
        if (!evolution.timeline().isEmpty()) {
            SharesChart shares = new SharesChart(
                    evolution.types(),
                    evolution.timeline(),
                    isEcological ? language.say("generation", "génération") : language.say("step", "pas"),
                    language);
            parts.add(new ChartPart(
                    shares.chart(
                            prefix + "shares",
                            language.say("Shares over time", "Les parts au cours du temps"),
                            isEcological
                                    ? language.say(
                                            "Each band is the share of a type in the population.",
                                            "Chaque bande est la part d'un type dans la population.")
                                    : language.say(
                                            "Each band is the share of a type in the population, in the first"
                                                    + " repetition.",
                                            "Chaque bande est la part d'un type dans la population, dans la première"
                                                    + " répétition.")),
                    language));
        }
        parts.add(ends());
        return parts;
    }

    private ChartPart ends() {
        List<Integer> order = order();
        List<String> names = order.stream().map(evolution.types()::get).toList();
        List<Share> shares = order.stream().map(evolution.figures()::get).toList();
        return new ChartPart(
                new Chart(
                        prefix + "ends",
                        "ranking",
                        capital(ending()),
                        language.say(
                                "Each dot is a type; the line, where there is one, is the 95 % interval.",
                                "Chaque point est un type\u00a0; le trait, s'il y en a un, est l'intervalle à"
                                        + " 95\u00a0%."),
                        finding(),
                        json -> {
                            Figures.ranking(json, names, shares, Share::value, Share::low, Share::high);
                            json.field("axis", ending());
                            json.field("unit", "");
                            json.field("fromZero", true);
                        }),
                language);
    }

    private List<Integer> order() {
        return IntStream.range(0, evolution.types().size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        type -> -evolution.figures().get(type).value()))
                .toList();
    }

    private String ending() {
        return switch (evolution.end()) {
            case FINAL_SHARE -> language.say("share at the end", "part à la fin");
            case TAKEOVER -> language.say("probability of taking over", "probabilité de l'emporter");
            case MEAN_SHARE -> language.say("mean share", "part moyenne");
            case STATIONARY ->
                language.say("share of time, where mutations are rare", "part du temps, si les mutations sont rares");
        };
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
