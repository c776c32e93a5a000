package dilemma.cli;

import dilemma.analysis.Classification;
import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.strategy.Entrant;
import dilemma.strategy.Parameter;
import dilemma.strategy.Profile;
import dilemma.strategy.Strategy;
import dilemma.strategy.Transforms;
import java.util.ArrayList;
import java.util.List;

/**
 * What there is to say of a strategy, but for how it plays.
 *
 * @param entrant the strategy, with the parameters and transforms that were asked for
 * @param parameters those that it has, or its transform, with the values that they have here
 * @param jar the jar of the plugin that the strategy is from; "" where it is from none
 * @param columns how many characters a line has
 * @param glyphs the characters that can be shown
 * @param ink the colors
 */
record StrategyPage(Entrant entrant, List<Parameter> parameters, String jar, int columns, Glyphs glyphs, Ink ink) {

    /** Returns the lines of the page of a strategy. */
    List<String> ofStrategy() {
        Strategy strategy = entrant.strategy();
        Profile profile = strategy.profile();
        List<String> lines = heading(plain(entrant.name()), plain(profile.rule()));
        Facts facts = new Facts()
                .add("id", profile.id())
                .add("reference", entrant.reference().equals(profile.id()) ? "" : entrant.reference())
                .add("also called", plain(String.join(", ", profile.aliases())))
                .add("source", plain(profile.source()))
                .add("plugin", plain(jar));
        new TraitSentences(entrant).addTo(facts);
        facts.add("transform", transform(entrant.reference()));
        for (Game game : Games.all()) {
            strategy.refusal(game).ifPresent(reason -> facts.add("refuses", game.name() + ": it " + plain(reason)));
        }
        lines.addAll(facts.lines(columns, ink));
        lines.addAll(parameterLines());
        Classification.automaton(strategy, Games.PRISON_YEARS)
                .map(automaton -> new AutomatonPage(automaton, entrant, columns, ink).lines())
                .ifPresent(lines::addAll);
        return lines;
    }

    /** Returns the lines of the page of a transform, of which the strategy is an example. */
    List<String> ofTransform(String name) {
        List<String> lines = heading(
                name,
                "A transform: it goes around a strategy, which then " + Transforms.meaning(name)
                        + ". Several can stand one after the other, the first innermost.");
        lines.addAll(new Facts()
                .add("written", entrant.reference())
                .add("named", plain(entrant.name()))
                .lines(columns, ink));
        lines.addAll(parameterLines());
        return lines;
    }

    private List<String> heading(String name, String rule) {
        List<String> lines = new ArrayList<>();
        lines.add(ink.bold(name));
        lines.addAll(Words.wrap(rule, columns));
        lines.add("");
        return lines;
    }

    /** Says what the transform does that has the same name; "" where there is none. */
    private static String transform(String id) {
        return Transforms.names().contains(id)
                ? "after another strategy, as in tit-for-tat+" + id + ", which then " + Transforms.meaning(id)
                : "";
    }

    private List<String> parameterLines() {
        List<String> lines = new ArrayList<>();
        if (!parameters.isEmpty()) {
            lines.add("");
            lines.add(ink.bold("Parameters"));
            Facts facts = new Facts();
            parameters.forEach(parameter -> facts.add("  " + parameter.name(), plain(words(parameter))));
            lines.addAll(facts.lines(columns, ink));
        }
        return lines;
    }

    private static String words(Parameter parameter) {
        String standard = "; " + (parameter.standard().isEmpty() ? "none" : parameter.standard()) + " where not given";
        String here = parameter.isChanged() ? ", " + parameter.value() + " here" : "";
        return parameter.meaning() + ": " + parameter.takes() + standard + here;
    }

    private String plain(String text) {
        return Words.plain(text, glyphs);
    }
}
