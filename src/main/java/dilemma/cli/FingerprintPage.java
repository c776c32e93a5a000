package dilemma.cli;

import dilemma.analysis.Fingerprint;
import dilemma.analysis.FingerprintRange;
import dilemma.analysis.UnitSteps;
import dilemma.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A fingerprint as a map of the unit square, and what it says in a sentence.
 *
 * @param fingerprint what came out
 * @param columns how many characters a line has
 * @param glyphs the characters that can be shown
 * @param ink the colors
 */
record FingerprintPage(Fingerprint fingerprint, int columns, Glyphs glyphs, Ink ink) {

    private static final int LABEL_WIDTH = 4;

    /** Returns the lines. */
    List<String> lines() {
        FingerprintRange range = FingerprintRange.of(fingerprint);
        List<String> lines = new ArrayList<>();
        lines.add(ink.bold(name(fingerprint.strategy().name())));
        lines.addAll(Words.wrap(
                "What it gets from " + probe() + ", made to play C with probability x and D with probability y; on and"
                        + " above the diagonal from its dual, made to play C with 1 - y and D with 1 - x.",
                columns));
        Words.flow(items(), " " + glyphs.dot() + " ", columns).forEach(line -> lines.add(ink.faint(line)));
        lines.add("");
        lines.add("  y");
        lines.addAll(map(range).lines(columns));
        lines.add("");
        lines.addAll(new FingerprintSentences(fingerprint, range, glyphs).lines(columns));
        return lines;
    }

    private List<String> items() {
        List<String> items = new ArrayList<>(new RulesInBrief(fingerprint.rules(), Language.ENGLISH).ofMatches());
        items.add(MethodWords.of(fingerprint.origin(), fingerprint.rules()));
        return items;
    }

    /** A grid of more points than there is room for is thinned out evenly. */
    private HeatMap map(FingerprintRange range) {
        UnitSteps steps = fingerprint.steps();
        int every = IntStream.rangeClosed(1, steps.parts())
                .filter(stride ->
                        steps.parts() % stride == 0 && steps.parts() / stride < HeatMap.room(columns, LABEL_WIDTH))
                .findFirst()
                .orElse(steps.parts());
        List<String> labels = new ArrayList<>();
        List<List<Double>> shares = new ArrayList<>();
        for (int y = steps.parts(); y >= 0; y -= every) {
            labels.add(Words.number(steps.coordinate(y), steps.decimals()));
            shares.add(row(range, y, every));
        }
        return new HeatMap(labels, shares, "0", "x 1", ink);
    }

    private List<Double> row(FingerprintRange range, int y, int every) {
        List<Double> row = new ArrayList<>();
        for (int x = 0; x <= fingerprint.steps().parts(); x += every) {
            row.add(range.share(fingerprint.at(x, y).payoff()));
        }
        return row;
    }

    private String probe() {
        return name(fingerprint.probe().name());
    }

    private String name(String name) {
        return Words.plain(name, glyphs);
    }
}
