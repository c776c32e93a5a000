package dilemma.cli;

import dilemma.game.Ending;
import dilemma.language.Language;
import dilemma.match.Noise;
import dilemma.strategy.Decimal;
import dilemma.tournament.TournamentDefinition;
import java.util.ArrayList;
import java.util.List;

/**
 * What people are told about the match that they are about to play.
 *
 * @param rules the tournament whose rules it has
 * @param words the words about it
 */
record DuelRules(TournamentDefinition rules, DuelWords words) {

    /** Returns the sentences. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(seats());
        sentences.add(length(rules.endings().get(0)));
        sentences.addAll(mistakes(rules.conditions().noise()));
        return sentences;
    }

    private String seats() {
        String player = words.ofGame().player();
        return words.isPersonal()
                ? language()
                        .say(
                                "You are the first " + player + ", " + words.second() + " is the second.",
                                "Vous êtes le premier " + player + ", " + words.second() + " est le second.")
                : language()
                        .say(
                                "Two of you choose, one after the other; neither looks while the other chooses.",
                                "Vous choisissez à deux, l'un après l'autre ; aucun ne regarde le choix de l'autre.");
    }

    private String length(Ending ending) {
        if (ending instanceof Ending.Continuation random) {
            String chance = probability(random.continuation());
            return language()
                            .say(
                                    "Nobody knows the number of turns: after each another follows with probability "
                                            + chance,
                                    "Personne ne connaît le nombre de tours : après chacun, un autre suit avec une"
                                            + " probabilité de " + chance)
                    + cap(random.cap()) + ".";
        }
        String turns = Words.count(language(), Math.round(ending.meanTurns()), "turn", "tour");
        return language()
                .say(
                        "The match has " + turns + ", and both know it.",
                        "La partie a " + turns + ", et les deux le savent.");
    }

    private String cap(int most) {
        return most == Ending.MAX_TURNS
                ? ""
                : language().say(", up to " + most + " turns", ", jusqu'à " + most + " tours");
    }

    private List<String> mistakes(Noise noise) {
        List<String> sentences = new ArrayList<>();
        if (noise.execution() > 0) {
            sentences.add(withProbability(noise.execution())
                    + language()
                            .say(
                                    "a move comes out as the other one, and both see it.",
                                    "un coup est joué à la place de l'autre, et les deux le voient."));
        }
        if (noise.perception() > 0) {
            sentences.add(withProbability(noise.perception())
                    + language()
                            .say("a player sees the other's move wrongly.", "un joueur voit mal le coup de l'autre."));
        }
        return sentences;
    }

    private String withProbability(double value) {
        return language()
                .say(
                        "With probability " + probability(value) + " ",
                        "Avec une probabilité de " + probability(value) + ", ");
    }

    private String probability(double value) {
        return language().number(Decimal.text(value));
    }

    private Language language() {
        return words.language();
    }
}
