package dilemma.cli;

import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.strategy.Entrant;
import dilemma.strategy.Niceness;
import dilemma.strategy.Parameter;
import dilemma.strategy.Profile;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import dilemma.strategy.Transforms;
import java.util.ArrayList;
import java.util.List;

/**
 * What there is to say of a strategy, but for how it plays.
 *
 * @param entrant the strategy, with the parameters and transforms that were asked for
 * @param parameters those that it has, or its transform, with the values that they have here
 * @param columns how many characters a line has
 * @param glyphs the characters that can be shown
 * @param ink the colors
 */
record StrategyPage(Entrant entrant, List<Parameter> parameters, int columns, Glyphs glyphs, Ink ink) {

    /** Returns the lines of the page of a strategy. */
    List<String> ofStrategy() {
        Strategy strategy = entrant.strategy();
        Profile profile = strategy.profile();
        List<String> lines = heading(plain(entrant.name()), plain(profile.rule()));
        Facts facts = new Facts()
                .add("id", profile.id())
                .add("reference", entrant.reference().equals(profile.id()) ? "" : entrant.reference())
                .add("also called", plain(String.join(", ", profile.aliases())))
                .add("source", plain(profile.source()));
        addTraits(facts, profile.traits());
        facts.add("nice", nice(strategy)).add("transform", transform(entrant.reference()));
        for (Game game : Games.all()) {
            strategy.refusal(game).ifPresent(reason -> facts.add("refuses", game.name() + ": it " + plain(reason)));
        }
        lines.addAll(facts.lines(columns, ink));
        lines.addAll(parameterLines());
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

    private static void addTraits(Facts facts, Traits traits) {
        facts.add("memory", memory(traits))
                .add("chance", traits.stochastic() ? "draws random numbers" : "none: the same answer to the same past")
                .add("reads", reads(traits))
                .add("tuned for", traits.tunedFor().isEmpty() ? "" : "the figures of the game " + traits.tunedFor())
                .add("speed", traits.slow() ? "takes much longer than others to decide" : "");
    }

    private static String memory(Traits traits) {
        if (traits.memory().isEmpty()) {
            return "the whole match";
        }
        int turns = traits.memory().getAsInt();
        return turns == 0 ? "none: it does not look back" : "the last " + (turns == 1 ? "turn" : turns + " turns");
    }

    private static String reads(Traits traits) {
        String game = "the payoffs of the game";
        String length = "the length of the match, where it is told";
        if (traits.usesGame() && traits.usesLength()) {
            return game + ", and " + length;
        }
        if (traits.usesGame()) {
            return game;
        }
        return traits.usesLength() ? length : "neither payoffs nor the length of the match";
    }

    private static String nice(Strategy strategy) {
        Game game = strategy.refusal(Games.PRISON_YEARS).isEmpty() ? Games.PRISON_YEARS : Games.AXELROD;
        if (strategy.refusal(game).isPresent()) {
            return "";
        }
        return Niceness.of(strategy, game)
                ? "yes: it is never the first to defect"
                : "no: it may be the first to defect";
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
        String standard = "; " + parameter.standard() + " where not given";
        String here = parameter.isChanged() ? ", " + parameter.value() + " here" : "";
        return parameter.meaning() + ": " + parameter.takes() + standard + here;
    }

    private String plain(String text) {
        return Words.plain(text, glyphs);
    }
}
