package dilemma.io;

import dilemma.metrics.Matrix;
import dilemma.result.FingerprintFigures;
import dilemma.result.TransitiveFigures;
import java.util.List;

/** Reads what fingerprints tell. */
final class FingerprintFiguresReader {

    private FingerprintFiguresReader() {}

    static FingerprintFigures read(Fields file, Problems problems) {
        Field points = file.required("points");
        List<Double> payoffs = points.items().stream()
                .flatMap(item -> item.object().stream())
                .map(point -> NumberFields.number(point.required("payoff")))
                .toList();
        int side = (int) Math.round(Math.sqrt(payoffs.size()));
        if (payoffs.isEmpty() || side * side != payoffs.size()) {
            points.problem("must have the points of a square");
        }
        problems.throwIfAny();
        return new FingerprintFigures(
                file.required("strategy").text().orElse(""),
                file.required("probe").text().orElse(""),
                PlayedGame.read(file),
                file.required("step").number(0, 1).orElse(1),
                Matrix.of(side, (x, y) -> payoffs.get(x * side + y)));
    }

    static TransitiveFigures readTransitive(Fields file, Problems problems) {
        Field all = file.required("rows");
        List<Fields> rows =
                all.items().stream().flatMap(item -> item.object().stream()).toList();
        List<Double> probabilities = rows.stream()
                .map(row -> row.required("p").number(0, 1).orElse(0))
                .toList();
        List<List<Double>> cooperation = rows.stream()
                .map(row -> NumberFields.numbers(row.required("cooperation")))
                .toList();
        List<Integer> turns = cooperation.stream().map(List::size).distinct().toList();
        if (turns.size() != 1 || turns.contains(0)) {
            all.problem("must have the same turns, at least one, for one or more opponents");
        }
        problems.throwIfAny();
        return new TransitiveFigures(
                file.required("strategy").text().orElse(""), PlayedGame.read(file), probabilities, cooperation);
    }
}
