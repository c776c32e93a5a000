package dilemma.cli;

import dilemma.analysis.Classification;
import dilemma.analysis.Groups;
import dilemma.automaton.Automaton;
import dilemma.game.Games;
import dilemma.io.GraphvizWriter;
import dilemma.io.InputException;
import dilemma.io.StrategyWriter;
import dilemma.strategy.Arguments;
import dilemma.strategy.Entrant;
import dilemma.strategy.Parameter;
import dilemma.strategy.Reference;
import dilemma.strategy.ReferenceException;
import dilemma.strategy.Resolver;
import dilemma.strategy.Transforms;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows all of one strategy, or of one transform. */
@Command(
        name = "show",
        addMethodSubcommands = false,
        description = "Show all of one strategy: its rule, where it is from, its parameters, and how it plays.",
        footer = {
            "Examples:",
            "  dilemma strategies show tit-for-tat",
            "  dilemma strategies show random:p=0.7+noisy=0.05",
            "  dilemma strategies show +noisy           a transform",
            "  dilemma strategies show gtft --json",
            "  dilemma strategies show grudger --dot | dot -Tsvg > grudger.svg"
        })
final class StrategiesShow implements Callable<Integer> {

    private static final String EXAMPLE = "tit-for-tat";

    @Mixin
    Common common;

    @Mixin
    StrategiesOption strategies;

    @Parameters(paramLabel = "ID", description = "A strategy, with parameters and transforms if you like.")
    String reference;

    @Option(names = "--json", order = 2, description = "Print JSON.")
    boolean json;

    @Option(names = "--dot", order = 3, description = "Write the automaton that it is, for Graphviz to draw.")
    boolean dot;

    @Override
    public Integer call() {
        if (json && dot) {
            throw new InputException("give either --json or --dot, not both");
        }
        if (Groups.isGroup(reference)) {
            throw new ReferenceException(
                    "\"" + reference + "\" is a group; dilemma strategies " + reference + " lists its members");
        }
        Resolver resolver = strategies.resolver();
        boolean isTransform = isTransform(resolver);
        String transform = reference.replaceFirst("^\\+", "");
        Entrant entrant = resolver.resolve(isTransform ? EXAMPLE + "+" + transform : reference);
        List<Parameter> parameters = isTransform
                ? parametersOfTransform(transform, resolver)
                : resolver.parameters(Reference.parse(entrant.reference()));
        if (dot) {
            common.out().print(GraphvizWriter.text(entrant.name(), automaton(entrant)));
            return ExitCode.SUCCESS;
        }
        Optional<String> jar =
                resolver.catalogue().jar(Reference.parse(entrant.reference()).id());
        if (json) {
            common.out().print(StrategyWriter.one(entrant, parameters, jar, Version.current()));
            return ExitCode.SUCCESS;
        }
        StrategyPage page = new StrategyPage(
                entrant, parameters, jar.orElse(""), common.columns(), common.glyphs(), Ink.of(common));
        common.print(isTransform ? page.ofTransform(transform) : page.ofStrategy());
        common.print(new SampleMatches(resolver, entrant, common.glyphs(), Ink.of(common)).lines());
        return ExitCode.SUCCESS;
    }

    private static Automaton automaton(Entrant entrant) {
        return Classification.automaton(entrant.strategy(), Games.PRISON_YEARS)
                .orElseThrow(
                        () -> new InputException("\"" + entrant.reference() + "\" is no finite automaton of at most "
                                + Automaton.MOST_STATES + " states, so there is nothing to draw"));
    }

    /** With a plus sign it is a transform; without, where no strategy has that id. */
    private boolean isTransform(Resolver resolver) {
        boolean isStrategy = resolver.catalogue().ids().contains(reference);
        return reference.startsWith("+") || (Transforms.names().contains(reference) && !isStrategy);
    }

    private static List<Parameter> parametersOfTransform(String name, Resolver resolver) {
        Arguments arguments = new Arguments(name, Map.of(), resolver.catalogue());
        var unused = Transforms.apply(name, resolver.resolve(EXAMPLE).strategy(), arguments);
        return arguments.declared();
    }
}
