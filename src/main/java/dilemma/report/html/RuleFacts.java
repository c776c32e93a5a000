package dilemma.report.html;

import dilemma.game.Game;
import dilemma.game.Objective;
import dilemma.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The rules of a tournament in a few words each, from its definition.
 *
 * @param rules by path, each as it is written
 * @param game the game
 * @param language in which language
 */
record RuleFacts(Map<String, String> rules, Game game, Language language) {

    /** Returns the rules. */
    List<String> items() {
        List<String> items = new ArrayList<>();
        count(items, "match.turns", language.say(" turns", " tours"));
        add(
                items,
                "match.continuation",
                language.say("another turn follows with probability", "un autre tour suit avec une probabilité de"),
                "");
        add(items, "match.noise.execution", language.say("noise", "bruit"), "0");
        add(items, "match.noise.perception", language.say("misperception", "erreur de perception"), "0");
        add(items, "match.recognition", language.say("recognition", "reconnaissance"), "1");
        count(items, "repetitions", language.say(" repetitions", " répétitions"));
        add(items, "method", language.say("method", "méthode"), "simulate");
        items.add(game.name()
                + ", "
                + (game.objective() == Objective.MINIMISE
                        ? language.say("fewer is better", "moins, c'est mieux")
                        : language.say("more is better", "plus, c'est mieux")));
        add(items, "seed", language.say("seed", "graine"), "");
        return items;
    }

    private void count(List<String> items, String path, String unit) {
        String value = rules.get(path);
        if (value != null) {
            items.add(value + unit);
        }
    }

    private void add(List<String> items, String path, String words, String usual) {
        String value = rules.get(path);
        if (value != null && !value.equals(usual)) {
            items.add(words + " " + language.number(value));
        }
    }
}
