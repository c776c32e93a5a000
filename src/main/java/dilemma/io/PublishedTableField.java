package dilemma.io;

import dilemma.strategy.Entrant;
import dilemma.strategy.ReferenceException;
import dilemma.strategy.Resolver;
import dilemma.tournament.Measure;
import dilemma.tournament.PublishedFigure;
import dilemma.tournament.PublishedTable;
import dilemma.tournament.TournamentDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table of published figures. Entrants are named as they are shown, or by reference; figures of who does not take
 * part are passed over.
 */
final class PublishedTableField {

    private static final int MOST_DECIMALS = 15;

    private final Fields fields;
    private final List<Entrant> entrants;
    private final Resolver resolver;

    PublishedTableField(Fields fields, List<Entrant> entrants, Resolver resolver) {
        this.fields = fields;
        this.entrants = entrants;
        this.resolver = resolver;
    }

    /** Takes the table; empty where it does not say what it measures. */
    Optional<PublishedTable> read() {
        String what = fields.required("what").text().orElse("");
        Optional<Measure> measure =
                fields.required("measure").oneOf(Measures.names()).map(Measures::of);
        OptionalInt decimals = fields.field("decimals").whole(0, MOST_DECIMALS);
        PublishedTable.Precision precision = new PublishedTable.Precision(
                fields.field("repetitions").whole(1, TournamentDefinition.MAX_REPETITIONS),
                atLeastZero(fields.field("leastStandardError")).orElse(0),
                atLeastZero(fields.field("within")));
        List<String> set = set(fields.field("set"));
        List<PublishedFigure> figures = figures(measure);
        fields.end();
        return measure.map(it -> new PublishedTable(what, it, figures, decimals, precision, set));
    }

    private static List<String> set(Field field) {
        List<String> set = PublishedField.texts(field);
        if (set.stream().anyMatch(assignment -> assignment.indexOf('=') < 1)) {
            field.problem("must be a list of assignments, such as \"match.turns=200\"");
        }
        return set;
    }

    private static OptionalDouble atLeastZero(Field field) {
        return field.number("a number of at least 0", x -> x >= 0 && x < Double.POSITIVE_INFINITY);
    }

    private List<PublishedFigure> figures(Optional<Measure> measure) {
        Field figures = fields.field("figures");
        Field pairs = fields.field("pairs");
        Field overall = fields.field("overall");
        if (Stream.of(figures, pairs, overall).filter(Field::isThere).count() != 1) {
            fields.problem("a table must have one of \"figures\", \"pairs\" and \"overall\"");
            return List.of();
        }
        if (pairs.isThere() && measure.isPresent() && !measure.get().isOfPairs()) {
            pairs.problem("cannot be of a measure that pairs do not have");
        }
        if (overall.isThere() && measure.isPresent() && !measure.get().isOfAll()) {
            overall.problem("cannot be of a measure that all entrants together do not have");
        }
        return overall.isThere() ? ofAll(overall) : figures.isThere() ? ofEntrants(figures) : ofPairs(pairs);
    }

    private static List<PublishedFigure> ofAll(Field field) {
        return field.number().stream().mapToObj(PublishedFigure::ofAll).toList();
    }

    private List<PublishedFigure> ofEntrants(Field field) {
        Map<String, Double> deviations = numbers(fields.field("standardDeviations"), PublishedTableField::atLeastZero);
        List<PublishedFigure> figures = new ArrayList<>();
        numbers(field, Field::number)
                .forEach((entrant, figure) -> figures.add(
                        new PublishedFigure(entrant, Optional.empty(), figure, deviation(entrant, deviations))));
        return figures;
    }

    private static OptionalDouble deviation(String entrant, Map<String, Double> deviations) {
        Double deviation = deviations.get(entrant);
        return deviation == null ? OptionalDouble.empty() : OptionalDouble.of(deviation);
    }

    private List<PublishedFigure> ofPairs(Field field) {
        List<PublishedFigure> figures = new ArrayList<>();
        field.object()
                .ifPresent(rows -> rows.names().forEach(row -> {
                    Optional<String> entrant = entrant(row, rows.field(row));
                    Map<String, Double> partners = numbers(rows.field(row), Field::number);
                    entrant.ifPresent(name -> partners.forEach((partner, figure) -> figures.add(
                            new PublishedFigure(name, Optional.of(partner), figure, OptionalDouble.empty()))));
                }));
        return figures;
    }

    /** Takes an object of numbers, by the names under which entrants are shown. */
    private Map<String, Double> numbers(Field field, Function<Field, OptionalDouble> number) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        field.object()
                .ifPresent(fields -> fields.names().forEach(name -> {
                    Optional<String> entrant = entrant(name, fields.field(name));
                    OptionalDouble value = number.apply(fields.field(name));
                    if (entrant.isPresent()
                            && value.isPresent()
                            && numbers.putIfAbsent(entrant.get(), value.getAsDouble()) != null) {
                        fields.field(name).reject("there is a figure of \"" + entrant.get() + "\" already");
                    }
                }));
        return numbers;
    }

    /** Whoever is published under a name that nobody has would else silently miss its figure. */
    private Optional<String> entrant(String name, Field field) {
        if (entrants.stream().anyMatch(entrant -> entrant.name().equals(name))) {
            return Optional.of(name);
        }
        try {
            return referredTo(resolver.resolve(name));
        } catch (ReferenceException e) {
            field.reject(e);
            return Optional.empty();
        }
    }

    /** Returns the entrant of this reference; where there are several, the one that is shown under its own name. */
    private Optional<String> referredTo(Entrant meant) {
        List<String> names = entrants.stream()
                .filter(entrant -> entrant.reference().equals(meant.reference()))
                .map(Entrant::name)
                .toList();
        return names.contains(meant.name())
                ? Optional.of(meant.name())
                : names.stream().findFirst();
    }
}
