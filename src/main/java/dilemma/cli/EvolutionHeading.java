package dilemma.cli;

import dilemma.game.Game;
import dilemma.game.Objective;
import dilemma.io.Contest;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands above the table of an evolution: what is played, and by which rules.
 *
 * @param contest where the payoffs come from
 * @param shift what was added to the utilities
 * @param rules the rules of the evolution, in a few words each
 */
record EvolutionHeading(Contest contest, double shift, List<String> rules) {

    /** Returns the lines, and an empty one. */
    List<String> lines(Common common) {
        Glyphs glyphs = common.glyphs();
        Ink ink = Ink.of(common);
        List<String> lines = new ArrayList<>();
        lines.add(ink.bold(Words.plain(contest.name(), glyphs)));
        lines.addAll(Words.wrap(Words.plain(contest.description(), glyphs), common.columns()));
        List<String> items = new ArrayList<>(rules);
        items.add("game " + contest.game().name());
        items.add("payoff " + payoff());
        Words.flow(items, " " + glyphs.dot() + " ", common.columns()).forEach(line -> lines.add(ink.faint(line)));
        lines.add("");
        return lines;
    }

    /** What is measured from the lowest utility: 5 - years per turn, or points per turn. */
    private String payoff() {
        Game game = contest.game();
        if (game.objective() == Objective.MINIMISE) {
            return Figure.payoff(shift) + " - " + game.unit() + " per turn";
        }
        String sign = shift < 0 ? " - " : " + ";
        return game.unit() + (shift == 0 ? "" : sign + Figure.payoff(Math.abs(shift))) + " per turn";
    }
}
