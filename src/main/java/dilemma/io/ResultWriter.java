package dilemma.io;

import dilemma.metrics.Estimate;
import dilemma.metrics.Matrix;
import dilemma.metrics.Rule;
import dilemma.tournament.Settlement;
import dilemma.tournament.Standing;
import dilemma.tournament.TournamentResult;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Writes the result of a tournament as one self-contained JSON document. */
public final class ResultWriter {

    private final JsonWriter json;
    private final TournamentResult result;

    private ResultWriter(JsonWriter json, TournamentResult result) {
        this.json = json;
        this.result = result;
    }

    /**
     * Writes a result.
     *
     * @param version the version of the program that played it
     * @param tournaments writes the definition
     */
    public static void write(JsonWriter json, TournamentResult result, String version, TournamentWriter tournaments)
            throws IOException {
        new ResultWriter(json, result).document(version, tournaments);
    }

    private void document(String version, TournamentWriter tournaments) throws IOException {
        json.object(() -> {
            json.field("schemaVersion", 1);
            json.field("kind", "tournament");
            json.field("version", version);
            json.name("definition");
            tournaments.write(json, result.definition());
            GameWriter.write(json, "game", result.definition().conditions().game());
            json.list(
                    "leftOut",
                    result.definition().leftOut(),
                    left -> json.object(() -> {
                        json.field("entrant", left.entrant());
                        json.field("reason", left.reason());
                    }));
            ProgramsWriter.write(json, result.definition().entrants(), result.faults());
            json.list("standings", result.standings(), this::standing);
            correlations(json, result);
            if (result.settlement().isPresent()) {
                settlement(result.settlement().get());
            }
            json.object("pairs", this::pairs);
        });
    }

    private void standing(Standing standing) throws IOException {
        Estimate estimate = standing.estimate();
        json.object(() -> {
            json.field("rank", standing.rank());
            json.field("name", standing.entrant().name());
            json.field("strategy", standing.entrant().reference());
            json.field("method", lowerCase(standing.origin()));
            json.field("score", estimate.score());
            json.field("standardError", estimate.standardError());
            if (Double.isNaN(estimate.low())) {
                json.field("interval", Double.NaN);
            } else {
                json.list("interval", estimate.low(), estimate.high());
            }
            json.field("standardDeviation", estimate.standardDeviation());
            json.field("median", estimate.median());
            json.field("probabilityFirst", standing.probabilityFirst());
            json.field("total", standing.total());
            json.field("perMatch", standing.perMatch());
            json.field("matches", standing.matches());
            json.field("turns", standing.turns());
            json.field("wins", standing.wins());
            json.field("cooperation", standing.cooperation());
            json.field("openingCooperation", standing.openingCooperation());
            OutcomeFields.write(json, standing.doubled());
            json.field("goodPartner", standing.goodPartner());
            json.field("eigenJesus", standing.eigenJesus());
            json.field("eigenMoses", standing.eigenMoses());
            rules(json, standing);
            json.list(
                    "scores",
                    standing.scores().stream().mapToDouble(Double::doubleValue).toArray());
        });
    }

    /** Writes how far an entrant kept the rules of conduct. */
    static void rules(JsonWriter json, Standing standing) throws IOException {
        json.object("rules", () -> {
            for (Rule rule : Rule.values()) {
                json.field(name(rule), standing.rule(rule));
            }
        });
    }

    /** Writes how the rules of conduct go with success. */
    static void correlations(JsonWriter json, TournamentResult result) throws IOException {
        json.object("rules", () -> {
            for (Rule rule : Rule.values()) {
                double tau = result.rules().getOrDefault(rule, Double.NaN);
                json.object(name(rule), () -> json.field("kendallTauB", tau));
            }
        });
    }

    private void pairs() throws IOException {
        json.list(
                "order",
                result.standings().stream()
                        .map(standing -> standing.entrant().name())
                        .toList(),
                json::value);
        json.matrix("payoff", rows(result.payoff()));
        json.matrix("standardDeviation", rows(result.standardDeviation()));
        json.matrix("cooperation", rows(result.cooperation()));
        json.matrix("turns", rows(result.turns()));
        json.matrix("wins", rows(result.wins()));
        if (result.settlement().isPresent()) {
            json.matrix("repetitions", rows(result.settlement().get().repetitions()));
        }
        methods();
    }

    /** Writes how the figures of each pair came about; null where they never met. */
    private void methods() throws IOException {
        int n = result.field().size();
        List<Integer> numbers = IntStream.range(0, n).boxed().toList();
        json.list(
                "method",
                numbers,
                i -> json.flat(numbers, j -> {
                    if (result.field().between(i, j) != null) {
                        json.value(lowerCase(result.field().origin(i, j)));
                    } else {
                        json.value(Double.NaN);
                    }
                }));
    }

    private void settlement(Settlement settlement) throws IOException {
        json.object("settled", () -> {
            json.field("confidence", settlement.confidence());
            json.field("isSettled", settlement.isSettled());
            json.field("looks", settlement.looks());
            json.list(
                    "neighbours",
                    settlement.gaps(),
                    gap -> json.object(() -> {
                        json.field("better", name(gap.better()));
                        json.field("worse", name(gap.worse()));
                        json.field("order", lowerCase(gap.state()));
                    }));
        });
    }

    private String name(int entrant) {
        return result.definition().entrants().get(entrant).name();
    }

    static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static double[][] rows(Matrix matrix) {
        double[][] rows = new double[matrix.size()][matrix.size()];
        for (int i = 0; i < rows.length; i++) {
            int row = i;
            Arrays.setAll(rows[i], j -> matrix.at(row, j));
        }
        return rows;
    }

    /** Returns a rule's name in files: {@code notEnvious}. */
    static String name(Rule rule) {
        return switch (rule) {
            case NOT_ENVIOUS -> "notEnvious";
            case NICE -> "nice";
            case PROVOCABLE -> "provocable";
            case FORGIVING -> "forgiving";
            case CLEAR -> "clear";
        };
    }
}
