package dilemma.io;

import dilemma.metrics.Count;
import dilemma.metrics.Estimate;
import dilemma.metrics.Rule;
import dilemma.metrics.Tally;
import dilemma.tournament.Standing;
import dilemma.tournament.TournamentResult;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes the result of a tournament as comma-separated values (RFC 4180): a header, then a line for each row. */
public final class ResultCsv {

    private ResultCsv() {}

    /** Writes the scalar columns of the standings, an entrant to a line; what does not exist is empty. */
    public static void standings(OutputStream out, TournamentResult result) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Standing standing : result.standings()) {
            CsvRow row = new CsvRow();
            Estimate estimate = standing.estimate();
            row.add("rank", standing.rank());
            row.add("name", standing.entrant().name());
            row.add("strategy", standing.entrant().reference());
            row.add("score", estimate.score());
            row.add("standardError", estimate.standardError());
            row.add("intervalLow", estimate.low());
            row.add("intervalHigh", estimate.high());
            row.add("standardDeviation", estimate.standardDeviation());
            row.add("median", estimate.median());
            row.add("probabilityFirst", standing.probabilityFirst());
            row.add("total", standing.total());
            row.add("perMatch", standing.perMatch());
            row.add("matches", standing.matches());
            row.add("turns", standing.turns());
            row.add("wins", standing.wins());
            row.add("cooperation", standing.cooperation());
            row.add("openingCooperation", standing.openingCooperation());
            row.addOutcomes(standing.doubled());
            row.add("goodPartner", standing.goodPartner());
            row.add("eigenJesus", standing.eigenJesus());
            row.add("eigenMoses", standing.eigenMoses());
            for (Rule rule : Rule.values()) {
                row.add(ResultWriter.name(rule), standing.rule(rule));
            }
            row.add("method", ResultWriter.lowerCase(standing.origin()));
            row.addTo(rows);
        }
        CsvRow.write(out, rows);
    }

    /** Writes a line for each ordered pair of entrants that met, in the order of the standings. */
    public static void pairs(OutputStream out, TournamentResult result) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < result.standings().size(); i++) {
            for (int j = 0; j < result.standings().size(); j++) {
                Tally tally = result.field().between(i, j);
                if (tally != null) {
                    pair(result, i, j, tally).addTo(rows);
                }
            }
        }
        CsvRow.write(out, rows);
    }

    private static CsvRow pair(TournamentResult result, int i, int j, Tally tally) {
        CsvRow row = new CsvRow();
        row.add("name", result.standings().get(i).entrant().name());
        row.add("partner", result.standings().get(j).entrant().name());
        row.add("payoff", result.payoff().at(i, j));
        row.add("standardDeviation", result.standardDeviation().at(i, j));
        row.add(
                "difference",
                tally.difference(result.definition().conditions().game().payoffs()));
        row.add("cooperation", result.cooperation().at(i, j));
        row.add("openingCooperation", tally.rate(Count.OPENED_WITH_C, Count.MATCHES));
        row.add("turns", result.turns().at(i, j));
        row.add("wins", result.wins().at(i, j));
        row.addOutcomes(tally);
        row.add("method", ResultWriter.lowerCase(result.field().origin(i, j)));
        return row;
    }
}
