package dilemma.cli;

import dilemma.game.Ending;
import dilemma.match.Conditions;
import dilemma.match.Noise;
import dilemma.tournament.Standing;
import java.util.ArrayList;
import java.util.List;

/**
 * What slips and misreadings do to two who answer like with like.
 *
 * @param lectern what the lesson has at hand
 */
record Misunderstandings(Lectern lectern) implements Lesson {

    private static final double NOISE = 0.05;
    private static final int TURNS = 80;

    @Override
    public String title() {
        return lectern.say("Noise", "Le bruit");
    }

    @Override
    public List<String> lines() {
        Standing still = twins("match.noise.execution", 0);
        Standing slips = twins("match.noise.execution", NOISE);
        Standing misreadings = twins("match.noise.perception", NOISE);
        List<String> lines = new ArrayList<>(
                lectern.wrapped(
                        lectern.say(
                                "What we do is not always what we meant; what we see is not always what was done. Two who play tit"
                                        + " for tat, where one move in twenty is a slip that both see:",
                                "Ce qu'on fait n'est pas toujours ce qu'on voulait ; ce qu'on voit n'est pas toujours ce qui a été"
                                        + " fait. Deux joueurs de donnant-donnant, quand un coup sur vingt dérape aux yeux des deux :")));
        lines.add("");
        lines.addAll(match());
        lines.add("");
        lines.add(lectern.say(
                "On average over 200 turns, computed exactly:", "En moyenne sur 200 tours, calculée exactement :"));
        lines.addAll(table(still, slips, misreadings));
        lines.add("");
        lines.addAll(lectern.wrapped(change(still, slips, misreadings)));
        return lines;
    }

    private String change(Standing still, Standing slips, Standing misreadings) {
        String from = lectern.percent(still.cooperation());
        String slipping = lectern.percent(slips.cooperation());
        String misreading = lectern.percent(misreadings.cooperation());
        return lectern.say(
                "One slip in twenty moves takes the cooperation of these two from " + from + " to " + slipping
                        + ", one misreading in twenty to " + misreading + ".",
                "Un dérapage sur vingt coups fait passer la coopération de ces deux-là de " + from + " à " + slipping
                        + ", un malentendu sur vingt à " + misreading + ".");
    }

    private Standing twins(String noise, double probability) {
        return lectern.tournament(
                        List.of("tit-for-tat"),
                        noise,
                        String.valueOf(probability),
                        "match.turns",
                        "200",
                        "selfPlay",
                        "true",
                        "method",
                        "exact")
                .standings()
                .get(0);
    }

    private List<String> match() {
        DuelWords words = new DuelWords(lectern.game(), lectern.language(), "Tit For Tat", "Tit For Tat (2)", false);
        Conditions conditions = new Conditions(lectern.game(), false, new Noise(NOISE, 0), 1);
        return new MoveLines(words, lectern.ink(), Lesson.COLUMNS)
                .all(lectern.match("tit-for-tat", "tit-for-tat", new Ending.Fixed(TURNS), conditions));
    }

    private List<String> table(Standing still, Standing slips, Standing misreadings) {
        Table table = new Table(List.of(
                Table.Column.text(lectern.say("noise", "bruit")),
                Table.Column.number(lectern.say("cooperation", "coopération")),
                Table.Column.number(lectern.say("years/turn", "ans/tour"))));
        table.add(row(lectern.say("none", "aucun"), still));
        table.add(row(lectern.say("slips, 5 %", "dérapages, 5 %"), slips));
        table.add(row(lectern.say("misreadings, 5 %", "malentendus, 5 %"), misreadings));
        List<String> lines = new ArrayList<>();
        lines.add(lectern.ink().faint(table.heading()));
        lines.addAll(table.lines());
        return lines;
    }

    private List<String> row(String label, Standing standing) {
        return List.of(
                label,
                lectern.percent(standing.cooperation()),
                lectern.number(standing.estimate().score(), 3));
    }
}
