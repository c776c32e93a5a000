package dilemma.report.figure;

import dilemma.report.Wording;
import dilemma.report.figure.SweepCurves.Curve;
import dilemma.result.Result;
import dilemma.result.SweepFigures;
import dilemma.sweep.CellOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The mean score of each strategy along a parameter of a sweep, a curve for each.
 *
 * @param sweep what is shown
 * @param choice along which parameter, and who is shown
 */
record CurveFigure(SweepFigures sweep, Choice choice) implements Figure {

    private static final double HEIGHT = 0.6;
    private static final int TICKS = 10;
    private static final double THICKNESS = 0.45;
    private static final double DOT = 0.55;

    /** Returns the curves of a sweep; empty for results of other kinds. */
    static Optional<Figure> of(Result result, Choice choice) {
        return result instanceof SweepFigures sweep && !sweep.cells().isEmpty()
                ? Optional.of(new CurveFigure(sweep, choice))
                : Optional.empty();
    }

    @Override
    public Drawing draw(Look look) {
        SweepCurves curves = SweepCurves.of(sweep, choice);
        Sheet sheet = new Sheet(look);
        Scale range = range(curves.curves());
        Axis axis = axis(sheet, range, curves);
        Scale up = range.along(axis.bottom(), axis.top());
        String quantity = quantity(look);
        sheet.heading(quantity);
        axis.up(axis.ticksUp(up, TICKS));
        paint(sheet, axis, curves, up);
        return sheet.drawing(look.say("Scores along ", "Scores selon ") + curves.path() + ": " + quantity);
    }

    private static Scale range(List<Curve> curves) {
        return Scale.of(curves.stream()
                        .flatMap(curve -> curve.scores().stream())
                        .mapToDouble(Double::doubleValue)
                        .toArray())
                .withAir();
    }

    private static Axis axis(Sheet sheet, Scale range, SweepCurves curves) {
        List<String> labels = Tick.on(range, TICKS, sheet.look().language()).stream()
                .map(Tick::label)
                .toList();
        double left = sheet.left() + sheet.widest(labels) + sheet.gap();
        List<String> names = curves.curves().stream().map(Curve::name).toList();
        return EndLabels.beside(sheet, left, HEIGHT, names, curves.path());
    }

    private String quantity(Look look) {
        List<CellOutcome> cells = sweep.cells();
        long different = cells.stream()
                .map(cell -> List.of(cell.unit(), cell.objective()))
                .distinct()
                .count();
        return different == 1
                ? new Wording(look.language())
                        .perTurn(cells.get(0).unit(), cells.get(0).objective())
                : look.say("mean score per turn", "score moyen par tour");
    }

    private static void paint(Sheet sheet, Axis axis, SweepCurves curves, Scale up) {
        LevelAxis levels = new LevelAxis(axis, curves.levels());
        double[] xs = levels.xs();
        List<EndLabels.Named> ends = new ArrayList<>();
        for (int i = 0; i < curves.curves().size(); i++) {
            Curve curve = curves.curves().get(i);
            List<Optional<Point>> points = points(curve, xs, up);
            paint(sheet, points, Palette.of(i));
            Colour colour = Palette.of(i);
            points.stream()
                    .flatMap(Optional::stream)
                    .reduce((first, second) -> second)
                    .ifPresent(last -> ends.add(new EndLabels.Named(curve.name(), last, colour)));
        }
        EndLabels.draw(sheet, ends, axis.right(), axis.top(), axis.bottom());
        axis.across(levels.ticks(), curves.path());
    }

    private static List<Optional<Point>> points(Curve curve, double[] xs, Scale up) {
        return IntStream.range(0, xs.length)
                .mapToObj(i -> Optional.of(curve.scores().get(i))
                        .filter(Double::isFinite)
                        .map(score -> new Point(xs[i], up.at(score))))
                .toList();
    }

    /** Where there is no point, the curve has a gap. */
    private static void paint(Sheet sheet, List<Optional<Point>> points, Colour colour) {
        for (int i = 0; i < points.size(); i++) {
            points.get(i).ifPresent(point -> sheet.add(new Mark.Dot(point, DOT, colour)));
            if (i > 0 && points.get(i).isPresent() && points.get(i - 1).isPresent()) {
                Point before = points.get(i - 1).orElseThrow();
                sheet.line(before, points.get(i).orElseThrow(), THICKNESS, colour);
            }
        }
    }
}
