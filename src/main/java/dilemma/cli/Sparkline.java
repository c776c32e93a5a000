package dilemma.cli;

import dilemma.evolution.Series;
import java.util.List;

/**
 * A type's share over time in a line of characters. The moments of a series are ever further apart, and so are the
 * characters: what changes early is seen.
 *
 * @param series the shares
 * @param top the share that fills a character, above 0
 * @param width the number of characters, at least 1
 * @param glyphs the characters that can be shown
 */
record Sparkline(Series series, double top, int width, Glyphs glyphs) {

    /** Returns one whose highest character stands for the largest share in the series. */
    static Sparkline of(Series series, int width, Glyphs glyphs) {
        double top = series.shares().stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        return new Sparkline(series, top, width, glyphs);
    }

    /** Returns the line of a type. */
    String of(int type) {
        StringBuilder line = new StringBuilder();
        int last = series.shares().size() - 1;
        for (int i = 0; i < width; i++) {
            int moment = width == 1 ? last : Math.round((float) i * last / (width - 1));
            line.append(glyphs.spark(Math.min(1, series.shares().get(moment).get(type) / top)));
        }
        return line.toString();
    }
}
