package dilemma.io;

import dilemma.analysis.Comparison;
import dilemma.analysis.JudgedShift;
import dilemma.analysis.RankedResult;
import dilemma.analysis.RuleChange;
import dilemma.analysis.Shift;
import java.io.IOException;
import java.util.Optional;

/** Writes comparisons as JSON documents. */
public final class ComparisonWriter {

    private ComparisonWriter() {}

    /**
     * Returns a comparison as JSON; what cannot be compared is null.
     *
     * @param version the version of the program
     */
    public static void write(JsonWriter json, Comparison comparison, String version) throws IOException {
        json.object(() -> {
            json.field("schemaVersion", Header.VERSION);
            json.field("kind", "comparison");
            json.field("version", version);
            json.field("first", comparison.first().name());
            json.field("second", comparison.second().name());
            json.field("scoresComparable", comparison.isComparable());
            json.field("level", JudgedShift.LEVEL);
            json.field("correction", "holm");
            json.field("kendallTauB", comparison.kendallTauB());
            json.list("rules", comparison.rules(), change -> writeRule(json, change));
            json.list("entrants", comparison.entrants(), entrant -> writeEntrant(json, entrant));
            json.list("onlyInFirst", comparison.onlyInFirst(), entry -> writeEntry(json, entry));
            json.list("onlyInSecond", comparison.onlyInSecond(), entry -> writeEntry(json, entry));
        });
    }

    private static void writeRule(JsonWriter json, RuleChange change) throws IOException {
        json.object(() -> {
            json.field("path", change.path());
            writeText(json, "first", change.first());
            writeText(json, "second", change.second());
        });
    }

    private static void writeText(JsonWriter json, String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.field(name, text.get());
        } else {
            json.field(name, Double.NaN);
        }
    }

    private static void writeEntrant(JsonWriter json, JudgedShift entrant) throws IOException {
        Shift shift = entrant.shift();
        json.object(() -> {
            json.field("name", shift.after().name());
            json.field("strategy", shift.after().strategy());
            json.object("rank", () -> {
                json.field("first", shift.before().rank());
                json.field("second", shift.after().rank());
                json.field("climbed", shift.climbed());
            });
            json.object("score", () -> {
                json.field("first", shift.before().score());
                json.field("second", shift.after().score());
                json.field("change", shift.change());
                json.field("standardError", shift.standardError());
                json.field("inStandardErrors", shift.inStandardErrors());
                json.field("probability", entrant.probability());
            });
            json.name("beyondChance");
            switch (entrant.verdict()) {
                case BEYOND_CHANCE -> json.value(true);
                case WITHIN_CHANCE -> json.value(false);
                case UNKNOWN -> json.value(Double.NaN);
            }
        });
    }

    private static void writeEntry(JsonWriter json, RankedResult.Entry entry) throws IOException {
        json.object(() -> {
            json.field("name", entry.name());
            json.field("strategy", entry.strategy());
            json.field("rank", entry.rank());
            json.field("score", entry.score());
        });
    }
}
