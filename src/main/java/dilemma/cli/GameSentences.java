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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The analysis of a game in sentences: plain to a pupil, exact to a researcher. */
record GameSentences(Game game, OneShotAnalysis analysis) {

    /** Returns the sentences, line by line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(dominance());
        lines.add(equilibria());
        lines.add(new GameKindSentence(analysis.kind(), words()).text());
        lines.add(efficiency());
        lines.add(takingTurns());
        analysis.smallestContinuation().map(GameSentences::continuation).ifPresent(lines::add);
        return lines;
    }

    private GameWords words() {
        return GameWords.of(game);
    }

    private String dominance() {
        if (analysis.dominance().isEmpty()) {
            return analysis.equilibria().pure().size() == Outcome.values().length
                    ? "Neither move dominates: for the one who makes it, both always come to the same."
                    : "Neither move dominates: which is better depends on what the other does.";
        }
        Dominance dominance = analysis.dominance().get();
        String move = capitalised(words().verb(dominance.move()).gerund());
        return dominance.strict()
                ? move + " dominates: whatever the other does, it " + words().better() + "."
                : move + " dominates weakly: it " + words().neverWorse() + ", and against one of the other's moves it "
                        + words().better() + ".";
    }

    private String equilibria() {
        Equilibria equilibria = analysis.equilibria();
        if (equilibria.pure().size() == Outcome.values().length) {
            return "Equilibria: all outcomes, and all mixtures of moves.";
        }
        List<String> all = Stream.concat(
                        described(equilibria.pure()),
                        equilibria.mixed().stream().limit(1).map(this::mixed))
                .toList();
        return (all.size() == 1 && equilibria.pure().size() == 1 ? "Equilibrium: " : "Equilibria: ")
                + String.join("; ", all) + ".";
    }

    private String mixed(MixedEquilibrium mixed) {
        double cooperation = mixed.first().least();
        if (mixed.isSingle()) {
            return "mixed, each " + words().cooperate().singular() + " with probability "
                    + Figure.probability(cooperation);
        }
        return "mixed, one " + words().verb(Move.cooperateIf(cooperation == 1)).singular()
                + " for certain and the other leaves it to chance, however likely";
    }

    private String efficiency() {
        return "Efficient (nobody can gain unless the other loses): "
                + String.join("; ", described(analysis.efficient()).toList()) + ".";
    }

    /** The asymmetric outcomes come in twos and are told as one. */
    private Stream<String> described(List<Outcome> outcomes) {
        return outcomes.stream().filter(outcome -> outcome != Outcome.DC).map(outcome -> switch (outcome) {
            case CC, DD -> "both " + words().verb(outcome.own()).plural();
            case CD, DC -> "only one " + words().defect().singular();
        });
    }

    private String takingTurns() {
        Payoffs payoffs = game.payoffs();
        String always = Figure.mean(payoffs.reward());
        String inTurns = Figure.mean(payoffs.temptation() / 2 + payoffs.sucker() / 2);
        String together = words().cooperate().gerund() + " together";
        String turns = "taking turns at " + words().defect().gerund();
        if (analysis.rewardsLastingCooperation()) {
            return capitalised(together) + " beats " + turns + ": " + perTurn(always) + ", against " + inTurns + ".";
        }
        String comparison = always.equals(inTurns) ? " is as good as " : " beats ";
        return capitalised(turns) + comparison + together + ": " + perTurn(inTurns) + ", against " + always + ".";
    }

    private String perTurn(String figure) {
        return words().amount(figure) + " a turn for each";
    }

    private static String continuation(SmallestContinuation smallest) {
        String grim = "Lasting cooperation can pay when the game goes on with probability at least "
                + Figure.probability(smallest.grimTrigger()) + " (grim trigger)";
        return smallest.titForTat() < 1
                ? grim + ", " + Figure.probability(smallest.titForTat()) + " (tit for tat)."
                : grim + "; tit for tat cannot make it pay, as taking turns is at least as good.";
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
