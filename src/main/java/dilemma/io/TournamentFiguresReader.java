package dilemma.io;

import dilemma.metrics.Matrix;
import dilemma.metrics.Rule;
import dilemma.result.EntrantFigures;
import dilemma.result.TournamentFigures;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what the result of a tournament tells. */
final class TournamentFiguresReader {

    private TournamentFiguresReader() {}

    static TournamentFigures read(Fields file, Problems problems) {
        Field definition = file.required("definition");
        Optional<Fields> rules = definition.object();
        List<EntrantFigures> entrants = entrants(file.required("standings"));
        Optional<Fields> pairs = file.required("pairs").object();
        problems.throwIfAny();
        TournamentFigures.Pairs squares = pairs(pairs.orElseThrow(), entrants.size(), problems);
        return new TournamentFigures(
                rules.flatMap(fields -> fields.field("name").text()).orElse(""),
                rules.flatMap(fields -> fields.field("description").text()).orElse(""),
                PlayedGame.read(file),
                flat(definition),
                correlations(file.required("rules")),
                entrants,
                squares);
    }

    private static Map<String, String> flat(Field definition) {
        Rules rules = new Rules();
        definition.json().ifPresent(json -> rules.add("", json));
        return rules.all();
    }

    private static Map<Rule, Double> correlations(Field field) {
        Map<Rule, Double> correlations = new EnumMap<>(Rule.class);
        field.object()
                .ifPresent(rules -> forEach(
                        rules,
                        (rule, item) -> item.object()
                                .ifPresent(correlation -> correlations.put(
                                        rule, NumberFields.number(correlation.required("kendallTauB"))))));
        return correlations;
    }

    @FunctionalInterface
    private interface RuleField {
        void accept(Rule rule, Field field);
    }

    private static void forEach(Fields rules, RuleField each) {
        for (Rule rule : Rule.values()) {
            each.accept(rule, rules.required(ResultWriter.name(rule)));
        }
    }

    private static List<EntrantFigures> entrants(Field standings) {
        Set<String> names = new HashSet<>();
        List<EntrantFigures> entrants = new ArrayList<>();
        for (Field item : standings.items()) {
            item.object().map(TournamentFiguresReader::entrant).ifPresent(entrant -> {
                entrants.add(entrant);
                if (!names.add(entrant.name())) {
                    item.reject("there is another entrant named " + Shown.text(entrant.name()));
                }
            });
        }
        if (standings.isList() && entrants.isEmpty()) {
            standings.problem("must have at least one entrant");
        }
        return entrants;
    }

    private static EntrantFigures entrant(Fields fields) {
        Map<Rule, Double> rules = new EnumMap<>(Rule.class);
        fields.required("rules")
                .object()
                .ifPresent(each -> forEach(each, (rule, field) -> rules.put(rule, NumberFields.number(field))));
        Field interval = fields.required("interval");
        List<Double> limits = interval.isNull() ? List.of() : NumberFields.numbers(interval);
        return new EntrantFigures(
                fields.required("rank").whole(1, Roster.MOST).orElse(1),
                fields.required("name").text().orElse(""),
                fields.required("strategy").text().orElse(""),
                NumberFields.number(fields.required("score")),
                limits.size() == 2 ? limits.get(0) : Double.NaN,
                limits.size() == 2 ? limits.get(1) : Double.NaN,
                NumberFields.number(fields.required("median")),
                NumberFields.number(fields.required("wins")),
                NumberFields.number(fields.required("cooperation")),
                rules,
                NumberFields.numbers(fields.required("scores")));
    }

    private static TournamentFigures.Pairs pairs(Fields pairs, int size, Problems problems) {
        Matrix payoff = NumberFields.square(pairs.required("payoff"), size, "standings");
        Matrix cooperation = NumberFields.square(pairs.required("cooperation"), size, "standings");
        Matrix wins = NumberFields.square(pairs.required("wins"), size, "standings");
        problems.throwIfAny();
        return new TournamentFigures.Pairs(payoff, cooperation, wins);
    }
}
