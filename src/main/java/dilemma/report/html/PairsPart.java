package dilemma.report.html;

import dilemma.game.Outcome;
import dilemma.language.Language;
import dilemma.metrics.Matrix;
import dilemma.report.Wording;
import dilemma.result.EntrantFigures;
import dilemma.result.TournamentFigures;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the entrants got from each other, and how often they cooperated with each other, as heat maps.
 *
 * @param tournament what came out
 * @param language in which language
 */
record PairsPart(TournamentFigures tournament, Language language) {

    private static final int DECIMALS = 3;

    /** Returns the heat map of payoffs. */
    ChartPart payoffs(String id) {
        Matrix payoff = tournament.pairs().payoff();
        double[] ends = Stream.of(Outcome.values())
                .mapToDouble(tournament.game().payoffs()::of)
                .sorted()
                .toArray();
        return part(
                id,
                language.say("Who gets what from whom", "Qui obtient quoi de qui"),
                language.say(
                        "Each cell is what the row got per turn from the column; bright is good for the row.",
                        "Chaque case est ce que la ligne a obtenu par tour de la colonne\u00a0; clair est bon pour la"
                                + " ligne."),
                payoff,
                ends[0],
                ends[ends.length - 1],
                new Wording(language).perTurn(tournament.game()),
                "payoff");
    }

    /** Returns the heat map of cooperation. */
    ChartPart cooperation(String id) {
        return part(
                id,
                language.say("Who cooperates with whom", "Qui coopère avec qui"),
                language.say(
                        "Each cell is the share of turns on which the row cooperated with the column: blue always,"
                                + " orange never.",
                        "Chaque case est la part des tours où la ligne a coopéré avec la colonne\u00a0: bleu toujours,"
                                + " orange jamais."),
                tournament.pairs().cooperation(),
                0,
                1,
                language.say("share of turns", "part des tours"),
                "cooperation");
    }

    private ChartPart part(
            String id,
            String title,
            String reading,
            Matrix matrix,
            double least,
            double most,
            String unit,
            String scale) {
        List<String> names =
                tournament.entrants().stream().map(EntrantFigures::name).toList();
        String better =
                scale.equals("payoff") ? Figures.better(tournament.game().objective()) : "high";
        return new ChartPart(
                new Chart(id, "heat", title, reading, alternative(matrix), json -> {
                    Figures.heat(json, names, names, rows(matrix), least, most);
                    json.field("scale", scale);
                    json.field("better", better);
                    json.field("unit", unit);
                    json.field("rowTitle", "");
                    json.field("columnTitle", language.say("with", "avec"));
                    json.field("short", false);
                }),
                language);
    }

    private String alternative(Matrix matrix) {
        double[] known = Stream.of(rows(matrix))
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        if (known.length == 0) {
            return language.say("No pair has a figure.", "Aucune paire n'a de valeur.");
        }
        Wording wording = new Wording(language);
        return language.say("From ", "De ") + wording.number(known[0], DECIMALS) + language.say(" to ", " à ")
                + wording.number(known[known.length - 1], DECIMALS)
                + language.say(", half of the cells below ", ", la moitié des cases sous ")
                + wording.number(known[known.length / 2], DECIMALS) + ".";
    }

    private static double[][] rows(Matrix matrix) {
        double[][] rows = new double[matrix.size()][matrix.size()];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                rows[i][j] = matrix.at(i, j);
            }
        }
        return rows;
    }
}
