package dilemma.cli;

import dilemma.game.Dominance;
import dilemma.game.Ending;
import dilemma.game.Move;
import dilemma.game.OneShotAnalysis;
import dilemma.match.Conditions;
import dilemma.match.MatchRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is best for one who meets the other once: all four matches of one turn, and what follows from them.
 *
 * @param lectern what the lesson has at hand
 */
record Dominated(Lectern lectern) implements Lesson {

    @Override
    public String title() {
        return lectern.say("Stay silent or betray?", "Se taire ou trahir ?");
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(lectern.say("Four matches of one turn:", "Quatre parties d'un seul tour :"));
        lines.add("");
        lines.addAll(answer(Move.C));
        lines.addAll(answer(Move.D));
        lines.add("");
        OneShotAnalysis analysis = OneShotAnalysis.of(lectern.game());
        GameSentences sentences = new GameSentences(lectern.game(), analysis, lectern.language());
        lines.addAll(lectern.wrapped(sentences.dominance()));
        lines.addAll(lectern.wrapped(sentences.equilibria()));
        lines.addAll(lectern.wrapped(sentences.efficiency()));
        lines.add("");
        boolean betrayalDominates = analysis.dominance().map(Dominance::move).equals(Optional.of(Move.D));
        lines.addAll(lectern.wrapped(lectern.claim(
                lectern.say(
                        "whoever meets the other only once does best to betray",
                        "qui ne rencontre l'autre qu'une fois a intérêt à trahir"),
                betrayalDominates)));
        return lines;
    }

    /** What both moves come to where the other one makes this move. */
    private List<String> answer(Move other) {
        GameWords words = lectern.words();
        return lectern.wrapped(lectern.say("If the other ", "Si l'autre ")
                + words.verb(other).singular()
                + lectern.say(": ", " : ")
                + words.cooperate().gerund()
                + lectern.say(" costs ", " coûte ")
                + cost(Move.C, other)
                + ", "
                + words.defect().gerund()
                + " "
                + cost(Move.D, other)
                + ".");
    }

    private String cost(Move own, Move other) {
        MatchRecord match =
                lectern.match(always(own), always(other), new Ending.Fixed(1), Conditions.of(lectern.game()));
        return lectern.words().amount(Figure.payoff(lectern.game().payoffs().of(match.outcome(1))));
    }

    private static String always(Move move) {
        return move == Move.C ? "always-cooperate" : "always-defect";
    }
}
