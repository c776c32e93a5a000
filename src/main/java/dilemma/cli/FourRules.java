package dilemma.cli;

import dilemma.metrics.Rule;
import dilemma.tournament.TournamentResult;
import java.util.ArrayList;
import java.util.List;

/**
 * The four rules of conduct against success in the classroom.
 *
 * @param lectern what the lesson has at hand
 */
record FourRules(Lectern lectern) implements Lesson {

    /** The quantile of the normal distribution that leaves 2.5 % above it. */
    private static final double QUANTILE = 1.959964;

    @Override
    public String title() {
        return lectern.say("The four rules", "Les quatre règles");
    }

    @Override
    public List<String> lines() {
        TournamentResult result = lectern.classroom();
        int entrants = result.standings().size();
        List<String> lines = new ArrayList<>(lectern.wrapped(lectern.say(
                "The document gives four rules of conduct; the third has two sides. Did it pay to keep them? The rank"
                        + " correlation of each with success in the classroom, from +1, the more the better, to -1:",
                "Le document donne quatre règles de conduite ; la troisième a deux faces. Les suivre a-t-il payé ?"
                        + " La corrélation de rang de chacune avec le succès dans la classe, de +1, plus on la"
                        + " suit, mieux c'est, à -1 :")));
        lines.add("");
        lines.addAll(table(result, entrants));
        lines.add("");
        lines.addAll(lectern.wrapped(lectern.say(
                "With " + entrants + " strategies a correlation below " + lectern.number(least(entrants), 2)
                        + " could be chance.",
                "Avec " + entrants + " stratégies, une corrélation inférieure à " + lectern.number(least(entrants), 2)
                        + " peut être due au hasard.")));
        lines.addAll(lectern.wrapped(failing(result, entrants)));
        return lines;
    }

    private List<String> table(TournamentResult result, int entrants) {
        Table table = new Table(List.of(Table.Column.text(""), Table.Column.number(""), Table.Column.text("")));
        for (Rule rule : Rule.values()) {
            double tau = tau(result, rule);
            table.add(List.of(words(rule), lectern.language().number(Words.signed(tau, 2)), verdict(tau, entrants)));
        }
        return table.lines();
    }

    private static double tau(TournamentResult result, Rule rule) {
        return result.rules().getOrDefault(rule, Double.NaN);
    }

    private String words(Rule rule) {
        return new RuleWords(lectern.language()).of(rule);
    }

    private String verdict(double tau, int entrants) {
        if (Math.abs(tau) < least(entrants)) {
            return lectern.say("cannot be told here", "on ne peut rien en dire ici");
        }
        return tau > 0 ? lectern.say("it paid", "cela a payé") : lectern.say("it cost", "cela a coûté");
    }

    private String failing(TournamentResult result, int entrants) {
        List<String> unproven = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            if (!(tau(result, rule) >= least(entrants))) {
                unproven.add(words(rule).strip());
            }
        }
        return unproven.isEmpty()
                ? lectern.say("All the rules paid here.", "Toutes les règles ont payé ici.")
                : lectern.say(
                                "Rules that did not show here that they pay: ",
                                "Règles qui n'ont pas montré ici qu'elles paient : ")
                        + String.join(lectern.say("; ", " ; "), unproven) + ".";
    }

    /**
     * Returns the least correlation that 19 in 20 fields without any would stay below: 1.96 times the standard
     * deviation of Kendall's rank correlation, √(2 (2n + 5) / (9 n (n - 1))) (Kendall 1938).
     */
    private static double least(int entrants) {
        double n = entrants;
        return QUANTILE * StrictMath.sqrt(2 * (2 * n + 5) / (9 * n * (n - 1)));
    }
}
