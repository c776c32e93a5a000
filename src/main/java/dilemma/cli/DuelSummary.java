package dilemma.cli;

import dilemma.match.MatchRecord;
import dilemma.strategy.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is said when a match that people played is over, or given up.
 *
 * @param duel the match, of which at least one turn was played
 * @param words the words about it
 * @param ink the colors
 * @param columns how many characters a line has
 */
record DuelSummary(Duel duel, DuelWords words, Ink ink, int columns) {

    /** Returns the lines; what the one person did is compared with what tit for tat would have done. */
    List<String> lines(Strategy titForTat) {
        MatchRecord match = duel.record();
        List<String> lines = new ArrayList<>(Words.wrap(ending(match), columns));
        lines.addAll(new MoveLines(words, ink, columns).all(match));
        lines.addAll(misread(match));
        lines.add("");
        if (words.isPersonal()) {
            lines.add(say("How you played, by the four rules", "Votre jeu, selon les quatre règles"));
            lines.addAll(conduct(match, words));
            lines.add("");
            lines.addAll(Words.wrap(comparison(match, duel.inPlaceOfFirst(titForTat)), columns));
        } else {
            lines.addAll(conductOf(match, words));
            lines.add("");
            lines.addAll(conductOf(match.swapped(), words.swapped()));
        }
        return lines;
    }

    private String ending(MatchRecord match) {
        String turns = Words.count(words.language(), match.turns(), "turn", "tour");
        return duel.isOver()
                ? say("The match is over after ", "La partie est finie après ") + turns + "."
                : say("You stopped after ", "Vous avez arrêté après ") + turns + ".";
    }

    /** What the first person saw may differ from what happened; two people see what happened. */
    private List<String> misread(MatchRecord match) {
        String seen = duel.seen().second();
        long wrong = IntStream.range(0, match.turns())
                .filter(turn -> seen.charAt(turn) != match.second().charAt(turn))
                .count();
        return wrong == 0
                ? List.of()
                : Words.wrap(
                        say(
                                        "This is what really happened: you misread ",
                                        "Voici ce qui s'est vraiment passé : vous avez mal vu ")
                                + Words.count(words.language(), wrong, "move", "coup") + ".",
                        columns);
    }

    private List<String> conductOf(MatchRecord match, DuelWords seen) {
        List<String> lines = new ArrayList<>();
        lines.add(say("By the four rules: ", "Selon les quatre règles : ") + seen.first());
        lines.addAll(conduct(match, seen));
        return lines;
    }

    private List<String> conduct(MatchRecord match, DuelWords seen) {
        return new ConductSentences(match, seen).lines(columns, ink);
    }

    private String comparison(MatchRecord own, MatchRecord other) {
        double yours = words.sum(own);
        double theirs = words.sum(other);
        return say(
                        "In your place, with the same seed, tit for tat would have got ",
                        "À votre place, avec la même graine, donnant-donnant aurait eu ")
                + words.amount(theirs)
                + say("; you have ", " ; vous avez ")
                + words.amount(yours)
                + (yours == theirs
                        ? say(", as much.", ", autant.")
                        : words.game().objective().isBetter(yours, theirs)
                                ? say(": you did better.", " : vous avez fait mieux.")
                                : say(": it would have done better.", " : il aurait fait mieux."));
    }

    private String say(String english, String french) {
        return words.language().say(english, french);
    }
}
