package dilemma.cli;

import dilemma.io.InputException;
import dilemma.language.Language;
import dilemma.report.figure.Choice;
import dilemma.report.figure.FigureKind;
import dilemma.report.figure.Look;
import dilemma.result.Result;
import dilemma.result.SweepFigures;
import dilemma.strategy.Decimal;
import dilemma.strategy.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What of a result a figure shows, and how large it is. */
final class FigureOptions {

    private static final double SMALLEST_PAGE = 20;
    private static final double WIDEST_PAGE = 2000;
    private static final double HIGHEST_PAGE = 5000;
    private static final double SMALLEST_TEXT = 3;
    private static final double LARGEST_TEXT = 72;
    private static final int MOST_GENERATIONS = 1_000_000;

    @Option(
            names = "--top",
            order = 11,
            paramLabel = "N",
            description =
                    "Show the first N only; of shares over time and of curves, the others together or not at all.")
    @Nullable
    String top;

    @Option(
            names = "--entrants",
            order = 12,
            paramLabel = "NAME,NAME",
            description = "Show these only, named as the result names them.")
    @Nullable
    String entrants;

    @Option(
            names = "--along",
            order = 13,
            paramLabel = "PATH",
            description = "The parameter of a sweep along which to go, where several vary: match.noise.execution.")
    @Nullable
    String along;

    @Option(
            names = "--generations",
            order = 14,
            paramLabel = "N",
            defaultValue = "" + Choice.GENERATIONS,
            description = "How many generations to compute from a tournament; ${DEFAULT-VALUE} where not given.")
    String generations;

    @Option(
            names = "--title",
            order = 15,
            paramLabel = "TEXT",
            description = "What stands above the figure; the name of the result where not given, nothing if empty.")
    @Nullable
    String title;

    @Option(
            names = "--width",
            order = 16,
            paramLabel = "MM",
            defaultValue = "120",
            description = "How wide the figure is, in millimetres; ${DEFAULT-VALUE} where not given.")
    String width;

    @Option(
            names = "--height",
            order = 17,
            paramLabel = "MM",
            description = "How high it is; as high as what it shows needs where not given.")
    @Nullable
    String height;

    @Option(
            names = "--font-size",
            order = 18,
            paramLabel = "PT",
            defaultValue = "8",
            description = "The size of its texts in points; ${DEFAULT-VALUE} where not given.")
    String fontSize;

    /** Returns how the figure of a result is to look. */
    Look look(Result result, Language language) {
        return new Look(
                number("--width", width, SMALLEST_PAGE, WIDEST_PAGE),
                height == null
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(number("--height", height, SMALLEST_PAGE, HIGHEST_PAGE)),
                number("--font-size", fontSize, SMALLEST_TEXT, LARGEST_TEXT),
                title == null ? result.name() : title,
                language);
    }

    private static double number(String option, String given, double min, double max) {
        OptionalDouble number = Decimal.parse(given);
        if (number.isPresent() && number.getAsDouble() >= min && number.getAsDouble() <= max) {
            return number.getAsDouble();
        }
        throw new InputException(option + " is " + given + ", but must be a number from " + Decimal.text(min) + " to "
                + Decimal.text(max));
    }

    /** Returns what of a result is to be shown. */
    Choice choice(Result result) {
        List<String> names = FigureKind.names(result);
        if (names.isEmpty() && (top != null || entrants != null)) {
            throw new InputException(
                    "--top and --entrants choose among several, but in this file there is nobody to" + " choose from");
        }
        return new Choice(
                top == null ? OptionalInt.empty() : OptionalInt.of(WholeNumber.read("--top", top, 1, names.size())),
                entrants == null ? List.of() : new NameList("--entrants", names).read(entrants),
                path(result),
                WholeNumber.read("--generations", generations, 1, MOST_GENERATIONS));
    }

    private Optional<String> path(Result result) {
        if (along == null) {
            return Optional.empty();
        }
        List<String> paths = result instanceof SweepFigures sweep ? sweep.paths() : List.of();
        if (!paths.contains(along)) {
            String known = paths.isEmpty() ? "this file is no sweep" : "what varies is " + String.join(", ", paths);
            throw new InputException("--along: " + along + " does not vary; " + known + Nearest.hint(along, paths));
        }
        return Optional.of(along);
    }
}
