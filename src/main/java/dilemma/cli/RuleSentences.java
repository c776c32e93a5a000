package dilemma.cli;

import dilemma.game.Ending;
import dilemma.game.Game;
import dilemma.game.Objective;
import dilemma.game.Payoffs;
import dilemma.match.Conditions;
import dilemma.strategy.Decimal;
import dilemma.tournament.RankBy;
import dilemma.tournament.TournamentDefinition;
import dilemma.tournament.Weigh;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rules of a tournament in words.
 *
 * @param definition the tournament
 * @param glyphs the characters that can be shown
 */
record RuleSentences(TournamentDefinition definition, Glyphs glyphs) {

    /** Returns a fact for each rule. */
    Facts facts() {
        Conditions conditions = definition.conditions();
        String twin = definition.selfPlay() ? "; everybody meets its own twin too" : "; nobody meets its own twin";
        return new Facts()
                .add("game", game(conditions.game()))
                .add("match", matches())
                .add("players", isLengthKnown() ? "are told the number of turns" : "do not know the number of turns")
                .add("mistakes", mistakes(conditions))
                .add("recognition", recognition(conditions.recognition()))
                .add("meetings", TopologyWords.of(definition.topology(), definition.entrants(), glyphs) + twin)
                .add("repetitions", repetitions())
                .add("method", method())
                .add("score", score(conditions.game()))
                .add(
                        "published",
                        definition
                                .published()
                                .map(published -> Words.plain(published.source(), glyphs))
                                .orElse(""));
    }

    private String repetitions() {
        return definition.confidence().isEmpty()
                ? String.valueOf(definition.repetitions())
                : "until neighbours in the standings are separated with confidence "
                        + Decimal.text(definition.confidence().getAsDouble()) + ", at most " + definition.repetitions();
    }

    private String method() {
        return switch (definition.method()) {
            case SIMULATE -> "";
            case EXACT -> "exact: what matches come to on average is computed, none is played";
            case AUTO -> "auto: computed where both are finite automata, played elsewhere";
        };
    }

    private static String game(Game game) {
        Payoffs payoffs = game.payoffs();
        return game.name() + ": " + Decimal.text(payoffs.reward()) + " each where both cooperate, "
                + Decimal.text(payoffs.punishment()) + " each where both defect; who defects alone has "
                + Decimal.text(payoffs.temptation()) + ", its partner " + Decimal.text(payoffs.sucker()) + "; "
                + (game.objective() == Objective.MINIMISE ? "fewer " : "more ") + game.unit() + " are better";
    }

    private String matches() {
        List<Ending> endings = definition.endings();
        String lengths = endings.stream().map(this::length).collect(Collectors.joining(", "));
        String first = endings.get(0) instanceof Ending.Continuation random
                ? "after every turn another follows with probability " + Decimal.text(random.continuation()) + ": "
                : "";
        boolean isOne = endings.size() == 1;
        return first + lengths + (isOne ? "" : "; each pair plays a match of each length");
    }

    private String length(Ending ending) {
        if (ending instanceof Ending.Continuation random) {
            String cap = random.cap() == Ending.MAX_TURNS ? "" : ", at most " + random.cap();
            return Words.number(random.meanTurns(), random.meanTurns() < 10 ? 1 : 0) + " turns on average" + cap;
        }
        return ending instanceof Ending.Fixed fixed
                ? Words.count(fixed.turns(), "turn")
                : "without end: the mean in the long run";
    }

    /** A length that chance decides cannot be told. */
    private boolean isLengthKnown() {
        return definition.conditions().knownLength() && definition.endings().get(0) instanceof Ending.Fixed;
    }

    private static String mistakes(Conditions conditions) {
        List<String> kinds = new ArrayList<>();
        double execution = conditions.noise().execution();
        double perception = conditions.noise().perception();
        if (execution > 0) {
            kinds.add("a move is made as the other one with probability " + Decimal.text(execution)
                    + ", and both players see the move made");
        }
        if (perception > 0) {
            kinds.add("a player sees its partner's move as the other one with probability " + Decimal.text(perception));
        }
        return kinds.isEmpty() ? "none" : String.join("; ", kinds);
    }

    private static String recognition(double probability) {
        return probability == 1
                ? ""
                : "on each turn a player recognises its partner with probability " + Decimal.text(probability)
                        + ", and else starts as with a stranger";
    }

    private String score(Game game) {
        String weight = definition.weigh() == Weigh.TURNS ? "every turn" : "every match";
        String rank = definition.rankBy() == RankBy.SCORE
                ? "ranked by it"
                : "ranked by the median of the repetitions' scores";
        return "mean " + game.unit() + " per turn, " + weight + " counting the same; " + rank;
    }
}
