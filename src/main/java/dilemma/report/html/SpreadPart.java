package dilemma.report.html;

import dilemma.io.JsonWriter;
import dilemma.language.Language;
import dilemma.report.BoxPlot;
import dilemma.report.Wording;
import dilemma.result.EntrantFigures;
import dilemma.result.TournamentFigures;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How the scores of each entrant are spread over repetitions, as box plots.
 *
 * @param id of the section
 * @param tournament what came out
 * @param language in which language
 */
record SpreadPart(String id, TournamentFigures tournament, Language language) {

    /** Fewer repetitions make no box. */
    private static final int FEWEST = 2;

    /** Returns whether there are repetitions to show. */
    boolean exists() {
        return tournament.entrants().stream()
                .allMatch(entrant -> entrant.scores().size() >= FEWEST);
    }

    /** Returns the part. */
    ChartPart part() {
        return new ChartPart(
                new Chart(
                        id,
                        "boxes",
                        language.say("Spread of scores", "Dispersion des scores"),
                        language.say(
                                "The score of each repetition: the box holds the middle half, the line in it is the"
                                        + " median; whiskers reach to the furthest score within one and a half boxes,"
                                        + " circles are beyond.",
                                "Le score de chaque répétition\u00a0: la boîte contient la moitié centrale, le trait est"
                                        + " la médiane\u00a0; les moustaches vont jusqu'au score le plus éloigné à moins"
                                        + " d'une boîte et demie, les cercles sont au-delà."),
                        language.say(
                                "Box plots of the scores of "
                                        + tournament.entrants().size() + " entrants.",
                                "Boîtes à moustaches des scores de "
                                        + tournament.entrants().size() + " participants."),
                        this::write),
                language);
    }

    private void write(JsonWriter json) throws IOException {
        List<EntrantFigures> entrants = tournament.entrants();
        List<BoxPlot> boxes =
                entrants.stream().map(entrant -> BoxPlot.of(entrant.scores())).toList();
        Rounded.texts(json, "names", entrants.stream().map(EntrantFigures::name).toList());
        json.list("boxes", boxes, box -> json.list(numbers(box)));
        json.name("outliers");
        json.list(outliers(boxes), mark -> json.list(mark));
        Rounded.list(json, "least", boxes.stream().map(SpreadPart::least).toList());
        Rounded.list(json, "most", boxes.stream().map(SpreadPart::most).toList());
        json.field("axis", new Wording(language).perTurn(tournament.game()));
        json.field("unit", new MoveWords(tournament.game(), language).unit());
    }

    /** Returns a pair for each score beyond the whiskers: the entrant's number, and the score. */
    private static List<double[]> outliers(List<BoxPlot> boxes) {
        List<double[]> outliers = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            for (double score : boxes.get(i).outliers()) {
                outliers.add(new double[] {i, Rounded.number(score)});
            }
        }
        return outliers;
    }

    private static double[] numbers(BoxPlot box) {
        return new double[] {
            Rounded.number(box.low()),
            Rounded.number(box.lower()),
            Rounded.number(box.median()),
            Rounded.number(box.upper()),
            Rounded.number(box.high())
        };
    }

    private static double least(BoxPlot box) {
        return box.outliers().isEmpty()
                ? box.low()
                : Math.min(box.low(), box.outliers().get(0));
    }

    private static double most(BoxPlot box) {
        List<Double> outliers = box.outliers();
        return outliers.isEmpty() ? box.high() : Math.max(box.high(), outliers.get(outliers.size() - 1));
    }
}
