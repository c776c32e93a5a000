package dilemma.cli;

import dilemma.analysis.TransitiveFingerprint;
import dilemma.language.Language;
import dilemma.tournament.Conduct;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A transitive fingerprint as a map, a row for each probability, and what it says in a sentence.
 *
 * @param fingerprint what came out
 * @param columns how many characters a line has
 * @param glyphs the characters that can be shown
 * @param ink the colors
 */
record TransitiveFingerprintPage(TransitiveFingerprint fingerprint, int columns, Glyphs glyphs, Ink ink) {

    private static final int LABEL_WIDTH = 4;

    /** Returns the lines. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(ink.bold(name()));
        lines.addAll(Words.wrap(
                "How often it cooperates on each turn with partners that cooperate with probability p, whatever happens.",
                columns));
        List<String> items = new ArrayList<>(new RulesInBrief(fingerprint.rules(), Language.ENGLISH).ofMatches());
        items.add(MethodWords.of(fingerprint.origin(), fingerprint.rules()));
        Words.flow(items, " " + glyphs.dot() + " ", columns).forEach(line -> lines.add(ink.faint(line)));
        lines.add("");
        lines.add("  p");
        lines.addAll(map().lines(columns));
        lines.add("");
        lines.addAll(Words.wrap("0 stands for cooperation below 10 %, 9 for 90 % and more.", columns));
        lines.addAll(Words.wrap(sentence(), columns));
        return lines;
    }

    /** Turns for which there is no room are left out evenly. */
    private HeatMap map() {
        int turns = turns();
        int room = HeatMap.room(columns, LABEL_WIDTH);
        int every = (turns + room - 1) / room;
        List<String> labels = new ArrayList<>();
        List<List<Double>> shares = new ArrayList<>();
        for (int row = fingerprint.steps().parts(); row >= 0; row--) {
            List<Double> rates = fingerprint.rows().get(row).cooperation();
            labels.add(Words.number(
                    fingerprint.steps().coordinate(row), fingerprint.steps().decimals()));
            shares.add(IntStream.iterate(0, turn -> turn < turns, turn -> turn + every)
                    .mapToObj(rates::get)
                    .toList());
        }
        return new HeatMap(labels, shares, "turn 1", String.valueOf(turns - (turns - 1) % every), ink);
    }

    private String sentence() {
        return name() + " cooperates on " + percent(mean()) + " of all turns; on turn " + turns() + " in " + last(0)
                + " of the matches with a partner that always defects, and in "
                + last(fingerprint.steps().parts()) + " of those with one that always cooperates.";
    }

    private String last(int row) {
        return percent(fingerprint.rows().get(row).cooperation().get(turns() - 1));
    }

    private double mean() {
        return fingerprint.rows().stream()
                .map(Conduct::cooperation)
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }

    private static String percent(double share) {
        return Words.number(100 * share, 0) + " %";
    }

    private int turns() {
        return fingerprint.rows().get(0).cooperation().size();
    }

    private String name() {
        return Words.plain(fingerprint.strategy().name(), glyphs);
    }
}
