package dilemma.cli;

import dilemma.tournament.TournamentResult;
import java.util.ArrayList;
import java.util.List;

/**
 * The four levers of the document: a longer horizon, other payoffs, reciprocity taught, and partners who recognise each
 * other.
 *
 * @param lectern what the lesson has at hand
 */
record Levers(Lectern lectern) implements Lesson {

    private static final List<String> FIELD = List.of(
            "tit-for-tat",
            "tit-for-two-tats",
            "grudger",
            "win-stay-lose-shift",
            "always-cooperate",
            "always-defect",
            "random");

    @Override
    public String title() {
        return lectern.say("The levers", "Les leviers");
    }

    @Override
    public List<String> lines() {
        List<Lever> levers = List.of(horizon(), payoffs(), teaching(), recognition());
        List<String> lines = new ArrayList<>(lectern.wrapped(lectern.say(
                "Four ways to help cooperation, each before and after. Years per turn of tit for tat and of a"
                        + " traitor, computed exactly; who is ahead?",
                "Quatre façons d'aider la coopération, avant et après. Années par tour de donnant-donnant et d'un"
                        + " traître, calculées exactement ; qui est devant ?")));
        lines.add("");
        lines.addAll(table(levers));
        lines.add("");
        lines.addAll(lectern.wrapped(verdict(levers)));
        return lines;
    }

    private Lever horizon() {
        return new Lever(
                lectern.say("another turn follows", "un autre tour suit"),
                lectern.percent(0.1),
                lectern.percent(0.95),
                field("match.continuation", "0.1"),
                field("match.continuation", "0.95"));
    }

    private Lever payoffs() {
        return new Lever(
                lectern.say("years for two silent", "ans pour deux silences"),
                lectern.number(2.5, 1),
                lectern.number(0.5, 1),
                silence("2.5"),
                silence("0.5"));
    }

    private TournamentResult silence(String years) {
        String game = "{\"R\": " + years + ", \"S\": 5, \"T\": 0, \"P\": 3, \"objective\": \"minimise\"}";
        return field("game", game, "match.continuation", "0.9");
    }

    private Lever teaching() {
        return new Lever(
                lectern.say("who reciprocates", "qui rend la pareille"),
                lectern.say("2 of 20", "2 sur 20"),
                lectern.say("10 of 20", "10 sur 20"),
                taught(2),
                taught(10));
    }

    private TournamentResult taught(int number) {
        String entrants = "[" + times("tit-for-tat", number) + ", " + times("always-defect", 20 - number) + "]";
        return lectern.tournament(List.of("tit-for-tat"), "entrants", entrants, "match.turns", "5", "method", "exact");
    }

    private static String times(String reference, int number) {
        return "{\"use\": \"" + reference + "\", \"times\": " + number + "}";
    }

    private Lever recognition() {
        return new Lever(
                lectern.say("partners recognised", "partenaires reconnus"),
                lectern.percent(0),
                lectern.percent(1),
                field("match.turns", "200", "match.recognition", "0"),
                field("match.turns", "200", "match.recognition", "1"));
    }

    private TournamentResult field(String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.addAll(List.of("method", "exact"));
        return lectern.tournament(FIELD, all.toArray(String[]::new));
    }

    private List<String> table(List<Lever> levers) {
        Table table = new Table(List.of(
                Table.Column.text(""),
                Table.Column.number(""),
                Table.Column.number("Tit For Tat"),
                Table.Column.number(lectern.say("Traitor", "Traître")),
                Table.Column.text(lectern.say("ahead", "devant"))));
        for (Lever lever : levers) {
            table.add(row(lever.says(), lever.before(), lever.without()));
            table.add(row("", lever.after(), lever.with()));
        }
        List<String> lines = new ArrayList<>();
        lines.add(lectern.ink().faint(table.heading()));
        lines.addAll(table.lines());
        return lines;
    }

    private List<String> row(String says, String setting, TournamentResult result) {
        return List.of(
                says,
                setting,
                lectern.number(Lever.reciprocity(result).estimate().score(), 3),
                lectern.number(Lever.betrayal(result).estimate().score(), 3),
                Lever.isReciprocityAhead(result)
                        ? lectern.say("tit for tat", "donnant-donnant")
                        : lectern.say("the traitor", "le traître"));
    }

    private String verdict(List<Lever> levers) {
        long turned = levers.stream().filter(Lever::turns).count();
        return lectern.claim(
                        lectern.say(
                                "all four can bring cooperation about",
                                "les quatre peuvent faire naître la coopération"),
                        turned == levers.size())
                + " "
                + lectern.say(
                        turned + " of " + levers.size() + " put tit for tat ahead where it was behind.",
                        turned + " sur " + levers.size() + " mettent devant donnant-donnant qui était derrière.");
    }
}
