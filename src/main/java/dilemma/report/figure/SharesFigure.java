package dilemma.report.figure;

import dilemma.evolution.Ecology;
import dilemma.evolution.PayoffMatrix;
import dilemma.evolution.Series;
import dilemma.evolution.Type;
import dilemma.result.EvolutionFigures;
import dilemma.result.Result;
import dilemma.result.Timeline;
import dilemma.result.TournamentFigures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The shares of a population over time, one above the other, those that end larger below. Time goes by the logarithm of
 * one more than the generation, since shares change ever more slowly.
 *
 * @param types the names of all
 * @param timeline their shares
 * @param choice who is shown; the others are put together
 * @param isInSteps whether time passes in steps of single individuals, and not in generations
 */
record SharesFigure(List<String> types, Timeline timeline, Choice choice, boolean isInSteps) implements Figure {

    private static final double HEIGHT = 0.55;
    private static final int FIFTHS = 5;

    /** The thickness of the white line above a band. */
    private static final double BETWEEN = 0.2;

    private static final double TENFOLD = 10;

    /**
     * Returns the shares that a result tells; of a tournament those of an ecological run with equal shares at first.
     * Empty where there is no time, or where a tournament does not tell the payoffs of all pairs.
     */
    static Optional<Figure> of(Result result, Choice choice) {
        if (result instanceof TournamentFigures tournament
                && tournament.pairs().payoff().isComplete()) {
            return Optional.of(look -> computed(tournament, choice).draw(look));
        }
        return result instanceof EvolutionFigures evolution
                        && !evolution.timeline().isEmpty()
                ? Optional.of(new SharesFigure(
                        evolution.types(),
                        evolution.timeline(),
                        choice,
                        !evolution.process().equals("ecological")))
                : Optional.empty();
    }

    private static Figure computed(TournamentFigures tournament, Choice choice) {
        List<Type> types = tournament.entrants().stream()
                .map(entrant -> new Type(entrant.name(), entrant.strategy()))
                .toList();
        PayoffMatrix payoffs =
                PayoffMatrix.of(types, tournament.game(), tournament.pairs().payoff());
        Series series = new Ecology(payoffs, Ecology.equalShares(types.size()), choice.generations()).run();
        return new SharesFigure(
                types.stream().map(Type::name).toList(),
                new Timeline(series.instants(), series.shares()),
                choice,
                false);
    }

    @Override
    public Drawing draw(Look look) {
        Sheet sheet = new Sheet(look);
        List<Band> bands = Band.of(types, timeline, choice, look);
        String time = isInSteps ? look.say("step", "pas") : look.say("generation", "génération");
        List<String> names = bands.stream().map(Band::name).toList();
        double left = sheet.left() + sheet.width("100 %") + sheet.gap();
        Axis axis = EndLabels.beside(sheet, left, HEIGHT, names, time);
        paint(sheet, axis, bands);
        sheet.heading(look.say("share of the population", "part de la population"));
        axis.across(ticks(axis), time);
        return sheet.drawing(
                look.say("Shares of the population over time: ", "Parts de la population au fil du temps : ")
                        + String.join(", ", names));
    }

    private void paint(Sheet sheet, Axis axis, List<Band> bands) {
        Scale up = new Scale(0, 1, axis.bottom(), axis.top());
        Scale percent = new Scale(0, 100, axis.bottom(), axis.top());
        axis.up(axis.ticksUp(percent, FIFTHS).stream()
                .map(tick -> new Tick(tick.at(), tick.label() + " %"))
                .toList());
        int moments = timeline.instants().size();
        double[] floor = new double[moments];
        List<EndLabels.Named> named = new ArrayList<>();
        for (Band band : bands) {
            double[] ceiling = IntStream.range(0, moments)
                    .mapToDouble(moment ->
                            floor[moment] + band.share(timeline.shares().get(moment)))
                    .toArray();
            List<Point> edge = points(axis, up, ceiling);
            sheet.add(new Mark.Area(around(points(axis, up, floor), edge), band.colour()));
            sheet.add(new Mark.Line(edge, BETWEEN, Colour.WHITE));
            double middle = up.at((floor[moments - 1] + ceiling[moments - 1]) / 2);
            named.add(0, new EndLabels.Named(band.name(), new Point(axis.right(), middle), band.colour()));
            System.arraycopy(ceiling, 0, floor, 0, moments);
        }
        EndLabels.draw(sheet, named, axis.right(), axis.top(), axis.bottom());
    }

    /** A single moment lasts from the left edge to the right one. */
    private List<Point> points(Axis axis, Scale up, double[] shares) {
        if (shares.length == 1) {
            double y = up.at(shares[0]);
            return List.of(new Point(axis.left(), y), new Point(axis.right(), y));
        }
        return IntStream.range(0, shares.length)
                .mapToObj(moment -> new Point(x(axis, timeline.instants().get(moment)), up.at(shares[moment])))
                .toList();
    }

    private static List<Point> around(List<Point> floor, List<Point> ceiling) {
        List<Point> back = new ArrayList<>(floor);
        Collections.reverse(back);
        return Stream.concat(ceiling.stream(), back.stream()).toList();
    }

    private double x(Axis axis, long instant) {
        return new Scale(0, StrictMath.log1p((double) end()), axis.left(), axis.right())
                .at(StrictMath.log1p((double) instant));
    }

    private long end() {
        return Math.max(1, timeline.instants().get(timeline.instants().size() - 1));
    }

    private List<Tick> ticks(Axis axis) {
        List<Tick> ticks = new ArrayList<>(List.of(new Tick(x(axis, 0), "0")));
        for (double instant = 1; instant <= end(); instant *= TENFOLD) {
            ticks.add(new Tick(x(axis, (long) instant), String.valueOf((long) instant)));
        }
        return ticks;
    }
}
