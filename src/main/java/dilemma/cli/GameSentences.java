package dilemma.cli;

import dilemma.game.Dominance;
import dilemma.game.Equilibria;
import dilemma.game.Game;
import dilemma.game.MixedEquilibrium;
import dilemma.game.Move;
import dilemma.game.OneShotAnalysis;
import dilemma.game.Outcome;
import dilemma.game.Payoffs;
import dilemma.game.SmallestContinuation;
import dilemma.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The analysis of a game in sentences: plain to a pupil, exact to a researcher.
 *
 * @param game the game
 * @param analysis what follows from its numbers
 * @param language the language of the sentences
 */
record GameSentences(Game game, OneShotAnalysis analysis, Language language) {

    /** Returns the sentences, line by line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(dominance());
        lines.add(equilibria());
        lines.add(new GameKindSentence(analysis.kind(), words()).text());
        lines.add(efficiency());
        lines.add(takingTurns());
        continuation().ifPresent(lines::add);
        return lines;
    }

    /** Returns how likely the game must go on for cooperation to last; empty where it is no prisoner's dilemma. */
    Optional<String> continuation() {
        return analysis.smallestContinuation().map(this::continuation);
    }

    private GameWords words() {
        return new GameWords(game, language);
    }

    /** Returns which move dominates, if any. */
    String dominance() {
        if (analysis.dominance().isEmpty()) {
            return analysis.equilibria().pure().size() == Outcome.values().length
                    ? language.say(
                            "Neither move dominates: for the one who makes it, both always come to the same.",
                            "Aucun des deux choix ne domine : pour qui choisit, ils reviennent toujours au même.")
                    : language.say(
                            "Neither move dominates: which is better depends on what the other does.",
                            "Aucun des deux choix ne domine : le meilleur dépend de ce que fait l'autre.");
        }
        Dominance dominance = analysis.dominance().get();
        String move = Words.capitalised(words().verb(dominance.move()).gerund());
        return dominance.strict() ? strict(move) : weak(move);
    }

    private String strict(String move) {
        return language.say(
                move + " dominates: whatever the other does, it " + words().better() + ".",
                move + " domine : quoi que fasse l'autre, cela " + words().better() + ".");
    }

    private String weak(String move) {
        return language.say(
                move + " dominates weakly: it " + words().neverWorse() + ", and against one of the other's moves it "
                        + words().better() + ".",
                move + " domine faiblement : cela " + words().neverWorse() + ", et face à l'un des choix de l'autre"
                        + " cela " + words().better() + ".");
    }

    /** Returns the equilibria. */
    String equilibria() {
        Equilibria equilibria = analysis.equilibria();
        if (equilibria.pure().size() == Outcome.values().length) {
            return language.say(
                    "Equilibria: all outcomes, and all mixtures of moves.",
                    "Équilibres : toutes les issues, et tous les mélanges de choix.");
        }
        List<String> all = Stream.concat(
                        described(equilibria.pure()),
                        equilibria.mixed().stream().limit(1).map(this::mixed))
                .toList();
        String label = all.size() == 1 && equilibria.pure().size() == 1
                ? language.say("Equilibrium: ", "Équilibre : ")
                : language.say("Equilibria: ", "Équilibres : ");
        return label + joined(all) + ".";
    }

    private String mixed(MixedEquilibrium mixed) {
        double cooperation = mixed.first().least();
        if (mixed.isSingle()) {
            return language.say("mixed, each ", "mixte, chacun ")
                    + words().cooperate().singular()
                    + language.say(" with probability ", " avec une probabilité de ")
                    + probability(cooperation);
        }
        String certain = words().verb(Move.cooperateIf(cooperation == 1)).singular();
        return language.say(
                "mixed, one " + certain + " for certain and the other leaves it to chance, however likely",
                "mixte, l'un " + certain + " à coup sûr et l'autre s'en remet au hasard, quelles que soient les"
                        + " chances");
    }

    /** Returns the outcomes that cannot be bettered for both. */
    String efficiency() {
        return language.say(
                        "Efficient (nobody can gain unless the other loses): ",
                        "Efficace (nul ne peut gagner sans que l'autre perde) : ")
                + joined(described(analysis.efficient()).toList()) + ".";
    }

    private String joined(List<String> outcomes) {
        return String.join(language.say("; ", " ; "), outcomes);
    }

    /** The asymmetric outcomes come in twos and are told as one. */
    private Stream<String> described(List<Outcome> outcomes) {
        return outcomes.stream().filter(outcome -> outcome != Outcome.DC).map(outcome -> switch (outcome) {
            case CC, DD ->
                language.say("both ", "tous deux ")
                        + words().verb(outcome.own()).plural();
            case CD, DC ->
                language.say("only one ", "un seul ") + words().defect().singular();
        });
    }

    /** Returns whether lasting cooperation beats taking turns at defecting. */
    String takingTurns() {
        Payoffs payoffs = game.payoffs();
        String always = Figure.mean(payoffs.reward());
        String inTurns = Figure.mean(payoffs.temptation() / 2 + payoffs.sucker() / 2);
        String together = words().cooperate().gerund() + language.say(" together", " ensemble");
        String turns =
                language.say("taking turns at ", "") + words().defect().gerund() + language.say("", " à tour de rôle");
        if (analysis.rewardsLastingCooperation()) {
            return Words.capitalised(together) + beats() + turns + figures(always, inTurns);
        }
        String comparison = always.equals(inTurns) ? language.say(" is as good as ", " vaut autant que ") : beats();
        return Words.capitalised(turns) + comparison + together + figures(inTurns, always);
    }

    private String beats() {
        return language.say(" beats ", " vaut mieux que ");
    }

    private String figures(String better, String worse) {
        return language.say(
                ": " + words().amount(better) + " a turn for each, against " + worse + ".",
                " : " + words().amount(better) + " par tour pour chacun, contre " + language.number(worse) + ".");
    }

    private String continuation(SmallestContinuation smallest) {
        String grim = language.say(
                        "Lasting cooperation can pay when the game goes on with probability at least ",
                        "Une coopération durable peut payer si le jeu continue avec une probabilité d'au moins ")
                + probability(smallest.grimTrigger())
                + language.say(" (grim trigger)", " (rancune éternelle)");
        return grim
                + (smallest.titForTat() < 1
                        ? ", " + probability(smallest.titForTat())
                                + language.say(" (tit for tat).", " (donnant-donnant).")
                        : language.say(
                                "; tit for tat cannot make it pay, as taking turns is at least as good.",
                                " ; donnant-donnant ne peut pas la rendre payante, car alterner vaut au moins autant."));
    }

    private String probability(double value) {
        return language.number(Figure.probability(value));
    }
}
