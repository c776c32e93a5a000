package dilemma.cli;

import dilemma.game.Ending;
import dilemma.game.OneShotAnalysis;
import dilemma.match.Conditions;
import dilemma.match.MatchRecord;
import dilemma.match.Noise;
import java.util.ArrayList;
import java.util.List;

/**
 * What changes where the two meet again, and where they know the end.
 *
 * @param lectern what the lesson has at hand
 */
record AgainAndAgain(Lectern lectern) implements Lesson {

    private static final int TURNS = 10;
    private static final String RECIPROCATE = "tit-for-tat";
    private static final String BETRAY = "always-defect";
    private static final String BETRAY_LAST = "tit-for-tat+final=D";

    @Override
    public String title() {
        return lectern.say("Again and again", "Encore et encore");
    }

    @Override
    public List<String> lines() {
        MatchRecord peace = match(RECIPROCATE, RECIPROCATE);
        MatchRecord traitor = match(BETRAY, RECIPROCATE);
        MatchRecord last = match(BETRAY_LAST, RECIPROCATE);
        List<String> lines = new ArrayList<>();
        lines.add(lectern.say(
                "Tit for tat answers like with like. Three meet it, " + TURNS + " times, and know that:",
                "Donnant-donnant rend la pareille. Trois joueurs le rencontrent " + TURNS + " fois :"));
        lines.add("");
        lines.addAll(rows("Tit For Tat (2)", peace));
        lines.add("");
        lines.addAll(rows("Always Defect", traitor));
        lines.add("");
        lines.addAll(rows(lectern.say("Betrays Last", "Trahit à la fin"), last));
        lines.add("");
        lines.addAll(lectern.wrapped(lectern.claim(
                lectern.say(
                        "where the end is known, the logic of the single encounter comes back",
                        "si la fin est connue, la logique de la rencontre unique revient"),
                isBetter(traitor, peace))));
        lines.addAll(lectern.wrapped(lastTurn(peace, last)));
        lines.add("");
        sentences().continuation().map(lectern::wrapped).ifPresent(lines::addAll);
        return lines;
    }

    private String lastTurn(MatchRecord peace, MatchRecord last) {
        return isBetter(last, peace)
                ? lectern.say(
                        "To betray on the last turn pays: nobody can answer it.",
                        "Trahir au dernier tour est payant : personne ne peut y répondre.")
                : lectern.say("To betray on the last turn does not pay.", "Trahir au dernier tour n'est pas payant.");
    }

    private MatchRecord match(String first, String second) {
        return lectern.match(
                first, second, new Ending.Fixed(TURNS), new Conditions(lectern.game(), true, Noise.NONE, 1));
    }

    private List<String> rows(String first, MatchRecord match) {
        DuelWords words = new DuelWords(lectern.game(), lectern.language(), first, "Tit For Tat", false);
        return new MoveLines(words, lectern.ink(), Lesson.COLUMNS).all(match);
    }

    private GameSentences sentences() {
        return new GameSentences(lectern.game(), OneShotAnalysis.of(lectern.game()), lectern.language());
    }

    private boolean isBetter(MatchRecord one, MatchRecord other) {
        return lectern.game().objective().isBetter(total(one), total(other));
    }

    private double total(MatchRecord match) {
        return new Conducted(lectern.game(), match).first().total(lectern.game().payoffs());
    }
}
