package dilemma.cli;

import dilemma.game.Ending;
import dilemma.game.Game;
import dilemma.game.GameKind;
import dilemma.game.OneShotAnalysis;
import dilemma.language.Language;
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
 * @param language the language of the words
 */
record RulesInBrief(TournamentDefinition definition, Language language) {

    /** Returns the rules. */
    List<String> items() {
        List<String> items = new ArrayList<>();
        items.add(Words.count(language, definition.entrants().size(), "entrant", "participant"));
        if (!definition.leftOut().isEmpty()) {
            items.add(leftOut(definition.leftOut().size()));
        }
        items.add(lengths());
        addConditions(items, definition.conditions());
        addMeetings(items);
        items.add(repetitions());
        if (definition.weigh() == Weigh.MATCHES) {
            items.add(say("every match weighs the same", "chaque match pèse autant"));
        }
        if (definition.rankBy() == RankBy.MEDIAN) {
            items.add(say("ranked by the median", "classés par la médiane"));
        }
        addGame(items, definition.conditions().game());
        items.add(say("seed ", "graine ") + definition.seed());
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

    private String leftOut(int number) {
        return number + say(" left out", number < 2 ? " écarté" : " écartés");
    }

    private String repetitions() {
        if (definition.confidence().isPresent()) {
            return say("repeated until settled", "répété jusqu'à ce que l'ordre soit sûr");
        }
        String times = Words.count(language, definition.repetitions(), "repetition", "répétition");
        return switch (definition.method()) {
            case SIMULATE -> times;
            case EXACT -> say("computed, not played", "calculé, non joué");
            case AUTO -> say("computed where possible", "calculé si possible") + ", " + times;
        };
    }

    private String lengths() {
        List<Ending> endings = definition.endings();
        if (endings.get(0).isEndless()) {
            return say("matches without end", "matchs sans fin");
        }
        if (endings.get(0) instanceof Ending.Fixed) {
            String numbers = endings.stream()
                    .map(ending -> Figure.mean(ending.meanTurns()))
                    .collect(Collectors.joining(", "));
            return numbers.equals("1") ? say("1 turn", "1 tour") : numbers + say(" turns", " tours");
        }
        return endings.stream().map(this::mean).collect(Collectors.joining(say(", ", " ; ")))
                + say(" turns on average", " tours en moyenne");
    }

    private String mean(Ending ending) {
        int cap = ((Ending.Continuation) ending).cap();
        return language.number(Figure.mean(ending.meanTurns()))
                + (cap == Ending.MAX_TURNS ? "" : " (" + say("at most ", "au plus ") + cap + ")");
    }

    private void addConditions(List<String> items, Conditions conditions) {
        if (conditions.knownLength()) {
            items.add(say("length known", "durée connue"));
        }
        if (conditions.noise().execution() > 0) {
            items.add(say("noise ", "bruit ") + number(conditions.noise().execution()));
        }
        if (conditions.noise().perception() > 0) {
            items.add(say("misperception ", "perception erronée ")
                    + number(conditions.noise().perception()));
        }
        if (conditions.recognition() < 1) {
            items.add(say("recognition ", "reconnaissance ") + number(conditions.recognition()));
        }
    }

    private void addMeetings(List<String> items) {
        if (!(definition.topology() instanceof Topology.Complete)) {
            items.add(TopologyWords.graph(definition.topology(), language));
        }
        if (!definition.selfPlay()) {
            items.add(say("no self-play", "sans match contre soi-même"));
        }
    }

    private void addGame(List<String> items, Game game) {
        items.add(new GameWords(game, language).inBrief());
        GameKind kind = OneShotAnalysis.of(game).kind();
        if (kind == GameKind.WEAK_PRISONERS_DILEMMA) {
            items.add(say("a weak prisoner's dilemma", "dilemme du prisonnier faible"));
        } else if (kind != GameKind.PRISONERS_DILEMMA) {
            items.add(say(
                    "no prisoner's dilemma: "
                            + kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    "pas un dilemme du prisonnier : " + french(kind)));
        }
    }

    private static String french(GameKind kind) {
        return switch (kind) {
            case PRISONERS_DILEMMA -> "dilemme du prisonnier";
            case WEAK_PRISONERS_DILEMMA -> "dilemme du prisonnier faible";
            case DEADLOCK -> "impasse";
            case HARMONY -> "harmonie";
            case REVERSED_DILEMMA -> "dilemme inversé";
            case STAG_HUNT -> "chasse au cerf";
            case COORDINATION -> "coordination";
            case CHICKEN -> "poule mouillée";
            case LEADER -> "meneur";
            case HERO -> "héros";
            case ANTI_COORDINATION -> "anti-coordination";
            case BORDERLINE -> "cas limite";
            case INDIFFERENT -> "indifférence";
        };
    }

    private String number(double value) {
        return language.number(Decimal.text(value));
    }

    private String say(String english, String french) {
        return language.say(english, french);
    }
}
