package dilemma.report.figure;

import dilemma.result.Result;
import dilemma.result.TransitiveFigures;
import java.util.List;
import java.util.Optional;

/**
 * A heat map of how often a strategy cooperates on each turn against opponents at random.
 *
 * @param fingerprint what is shown
 */
record TransitiveFigure(TransitiveFigures fingerprint) implements Figure {

    private static final double HEIGHT = 0.6;

    /** Returns the transitive fingerprint in a result; empty where there is none. */
    static Optional<Figure> of(Result result) {
        return result instanceof TransitiveFigures fingerprint && isRectangle(fingerprint.cooperation())
                ? Optional.of(new TransitiveFigure(fingerprint))
                : Optional.empty();
    }

    private static boolean isRectangle(List<List<Double>> rows) {
        return rows.stream().map(List::size).distinct().count() == 1
                && !rows.get(0).isEmpty();
    }

    @Override
    public Drawing draw(Look look) {
        int opponents = fingerprint.probabilities().size();
        int turns = fingerprint.cooperation().get(0).size();
        double low = fingerprint.probabilities().get(0);
        double high = fingerprint.probabilities().get(opponents - 1);
        double half = opponents == 1 ? 0.5 : (high - low) / (opponents - 1) / 2;
        GridPlot plot = new GridPlot(
                new Scale(0.5, turns + 0.5, 0, 1),
                look.say("turn", "tour"),
                new Scale(low - half, high + half, 0, 1),
                look.say("probability that the opponent cooperates", "probabilité que l'adversaire coopère"),
                HEIGHT);
        return plot.draw(
                look,
                opponents,
                turns,
                (row, column) -> fingerprint.cooperation().get(row).get(column),
                ColourScale.ofCooperation(),
                look.say("probability of cooperating", "probabilité de coopérer"));
    }
}
