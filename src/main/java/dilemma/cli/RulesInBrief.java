package dilemma.cli;

import dilemma.game.Ending;
import dilemma.game.Game;
import dilemma.game.GameKind;
import dilemma.game.Objective;
import dilemma.game.OneShotAnalysis;
import dilemma.match.Conditions;
import dilemma.strategy.Decimal;
import dilemma.tournament.RankBy;
import dilemma.tournament.Topology;
import dilemma.tournament.TournamentDefinition;
import dilemma.tournament.Weigh;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The rules of a tournament in a few words each: those that every tournament has, and of the others those that are not
 * as usual.
 *
 * @param definition the tournament
 */
record RulesInBrief(TournamentDefinition definition) {

    /** Returns the rules. */
    List<String> items() {
        List<String> items = new ArrayList<>();
        items.add(Words.count(definition.entrants().size(), "entrant"));
        if (!definition.leftOut().isEmpty()) {
            items.add(definition.leftOut().size() + " left out");
        }
        items.add(lengths());
        addConditions(items, definition.conditions());
        addMeetings(items);
        items.add(repetitions());
        if (definition.weigh() == Weigh.MATCHES) {
            items.add("every match weighs the same");
        }
        if (definition.rankBy() == RankBy.MEDIAN) {
            items.add("ranked by the median");
        }
        addGame(items, definition.conditions().game());
        items.add("seed " + definition.seed());
        return items;
    }

    /** Returns the rules of its matches, and the game. */
    List<String> ofMatches() {
        List<String> items = new ArrayList<>();
        items.add(lengths());
        addConditions(items, definition.conditions());
        addGame(items, definition.conditions().game());
        return items;
    }

    private String repetitions() {
        if (definition.confidence().isPresent()) {
            return "repeated until settled";
        }
        String times = Words.count(definition.repetitions(), "repetition");
        return switch (definition.method()) {
            case SIMULATE -> times;
            case EXACT -> "computed, not played";
            case AUTO -> "computed where possible" + ", " + times;
        };
    }

    private String lengths() {
        List<Ending> endings = definition.endings();
        if (endings.get(0).isEndless()) {
            return "matches without end";
        }
        if (endings.get(0) instanceof Ending.Fixed) {
            String numbers = endings.stream()
                    .map(ending -> Figure.mean(ending.meanTurns()))
                    .collect(Collectors.joining(", "));
            return numbers.equals("1") ? "1 turn" : numbers + " turns";
        }
        return endings.stream().map(RulesInBrief::mean).collect(Collectors.joining(", ")) + " turns on average";
    }

    private static String mean(Ending ending) {
        int cap = ((Ending.Continuation) ending).cap();
        return Figure.mean(ending.meanTurns()) + (cap == Ending.MAX_TURNS ? "" : " (at most " + cap + ")");
    }

    private static void addConditions(List<String> items, Conditions conditions) {
        if (conditions.knownLength()) {
            items.add("length known");
        }
        if (conditions.noise().execution() > 0) {
            items.add("noise " + Decimal.text(conditions.noise().execution()));
        }
        if (conditions.noise().perception() > 0) {
            items.add("misperception " + Decimal.text(conditions.noise().perception()));
        }
        if (conditions.recognition() < 1) {
            items.add("recognition " + Decimal.text(conditions.recognition()));
        }
    }

    private void addMeetings(List<String> items) {
        if (!(definition.topology() instanceof Topology.Complete)) {
            items.add(TopologyWords.graph(definition.topology()));
        }
        if (!definition.selfPlay()) {
            items.add("no self-play");
        }
    }

    private static void addGame(List<String> items, Game game) {
        String better = game.objective() == Objective.MINIMISE ? "fewer" : "more";
        items.add("game " + game.name() + ", " + better + " " + game.unit() + " are better");
        GameKind kind = OneShotAnalysis.of(game).kind();
        if (kind == GameKind.WEAK_PRISONERS_DILEMMA) {
            items.add("a weak prisoner's dilemma");
        } else if (kind != GameKind.PRISONERS_DILEMMA) {
            items.add("no prisoner's dilemma: "
                    + kind.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
    }
}
