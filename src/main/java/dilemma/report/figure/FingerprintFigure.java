package dilemma.report.figure;

import dilemma.game.Objective;
import dilemma.metrics.Matrix;
import dilemma.report.Wording;
import dilemma.result.FingerprintFigures;
import dilemma.result.Result;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A heat map of a fingerprint on the unit square.
 *
 * @param fingerprint what is shown
 */
record FingerprintFigure(FingerprintFigures fingerprint) implements Figure {

    /** Returns the fingerprint in a result, of either kind; empty where there is none. */
    static Optional<Figure> of(Result result) {
        return result instanceof FingerprintFigures fingerprint
                ? Optional.of(new FingerprintFigure(fingerprint))
                : TransitiveFigure.of(result);
    }

    @Override
    public Drawing draw(Look look) {
        Wording words = new Wording(look.language());
        Matrix payoff = fingerprint.payoff();
        int points = payoff.size();
        Scale range = Scale.of(IntStream.range(0, points)
                .boxed()
                .flatMapToDouble(x -> IntStream.range(0, points).mapToDouble(y -> payoff.at(x, y)))
                .toArray());
        double half = fingerprint.step() / 2;
        GridPlot plot = new GridPlot(
                new Scale(-half, 1 + half, 0, 1),
                look.say("probability x of forced cooperation", "probabilité x de coopération forcée"),
                new Scale(-half, 1 + half, 0, 1),
                look.say("probability y of forced defection", "probabilité y de défection forcée"),
                1);
        return plot.draw(
                look,
                points,
                points,
                (y, x) -> payoff.at(x, y),
                new ColourScale(range, fingerprint.game().objective() == Objective.MINIMISE),
                words.perTurn(fingerprint.game())
                        + look.say(", against ", ", contre ")
                        + fingerprint.probe()
                        + look.say(" with moves forced on it", " aux coups forcés"));
    }
}
