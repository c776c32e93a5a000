package dilemma.report.figure;

import dilemma.result.EntrantFigures;
import dilemma.result.EvolutionFigures;
import dilemma.result.Result;
import dilemma.result.SweepFigures;
import dilemma.result.TournamentFigures;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** The kinds of figures. */
public enum FigureKind {
    /** How each one fared, with intervals. */
    RANKING(RankingFigure::of),
    /** Box plots of the scores. */
    BOX(BoxFigure::of),
    /** A heat map of payoffs. */
    PAYOFFS(MatrixFigure::payoffs),
    /** A heat map of cooperation. */
    COOPERATION(MatrixFigure::cooperation),
    /** The matches won. */
    WINS(WinsFigure::of),
    /** Shares of a population over time. */
    ECOLOGICAL(SharesFigure::of),
    /** Scores along a parameter. */
    SWEEP(CurveFigure::of),
    /** A heat map of a fingerprint. */
    FINGERPRINT((result, choice) -> FingerprintFigure.of(result)),
    /** The moves of a match. */
    MATCH((result, choice) -> MatchFigure.of(result));

    private final BiFunction<Result, Choice, Optional<Figure>> figure;

    FigureKind(BiFunction<Result, Choice, Optional<Figure>> figure) {
        this.figure = figure;
    }

    /** Returns its name. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the kinds that can be drawn of a result, in their order. */
    public static List<FigureKind> of(Result result) {
        return Arrays.stream(values())
                .filter(kind -> kind.figure(result, Choice.all()).isPresent())
                .toList();
    }

    /** Returns the figure of a result; empty where the result has no such figure. */
    public Optional<Figure> figure(Result result, Choice choice) {
        return figure.apply(result, choice);
    }

    /** Returns the names of all among whom to choose, in the order in which they are chosen; none where nobody is. */
    public static List<String> names(Result result) {
        if (result instanceof TournamentFigures tournament) {
            return tournament.entrants().stream().map(EntrantFigures::name).toList();
        }
        if (result instanceof EvolutionFigures evolution) {
            return evolution.types();
        }
        return result instanceof SweepFigures sweep ? SweepCurves.names(sweep) : List.of();
    }
}
