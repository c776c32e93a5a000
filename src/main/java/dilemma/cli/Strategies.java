package dilemma.cli;

import dilemma.analysis.Groups;
import dilemma.io.StrategyWriter;
import dilemma.strategy.Entrant;
import dilemma.strategy.Nearest;
import dilemma.strategy.Resolver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Lists the strategies, in the order of the table of contents. */
@Command(
        name = "strategies",
        addMethodSubcommands = false,
        description = {
            "List the strategies, show and check single ones, or begin a new one.",
            "A strategy with a memory of 1 looks back one turn, \"all\" is the whole match."
        },
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "Examples:",
            "  dilemma strategies",
            "  dilemma strategies --nice --memory 1",
            "  dilemma strategies --retaliating --forgiving --max-states 4",
            "  dilemma strategies @axelrod-1980 --search downing",
            "  dilemma strategies show tit-for-tat",
            "  dilemma strategies check my-strategies/*.json",
            "  dilemma strategies new --language python my-rule",
            "",
            "How to name a strategy, here and in files:",
            "  tit-for-tat                     its id, or its name in quotes",
            "  random:p=0.7                    with a parameter; \"show random\" lists them",
            "  tit-for-tat+noisy=0.05          with a transform around it",
            "  'noisy(tit-for-tat, p=0.05)'    the same, in quotes for the shell",
            "",
            "Transforms, of which \"show +noisy\" tells more: apology,",
            "deadlock-breaking, dual, final, flip, forgiver, grudge, initial, joss-ann,",
            "mixed, nice, noisy, retaliate-until-apology, retaliation, track-history",
            "",
            "Groups, wherever several can take part: @all, @library, @fast, @deterministic,",
            "@stochastic, @memory:1, @nice, @retaliating, @forgiving, @automata,",
            "@axelrod-1980, @axelrod-1984, @axelrod-1984-rewritten, @harper-2017"
        })
final class Strategies implements Callable<Integer> {

    @Mixin
    Common common;

    @Mixin
    StrategyFilter filter;

    @Mixin
    StrategiesOption strategies;

    @Parameters(paramLabel = "@GROUP", arity = "0..*", description = "Only the members of these groups.")
    List<String> groups = new ArrayList<>();

    @Option(names = "--json", order = 2, description = "Print JSON in place of the table.")
    boolean json;

    @Override
    public Integer call() {
        groups.stream().filter(group -> !Groups.isGroup(group)).findFirst().ifPresent(this::refuse);
        Resolver resolver = strategies.resolver();
        List<Entrant> selected = filter.select(resolver, groups);
        if (json) {
            common.out().print(StrategyWriter.list(resolver, selected, Version.current()));
            return ExitCode.SUCCESS;
        }
        common.print(new StrategyTable(selected, common.columns(), common.glyphs(), Ink.of(common)).lines());
        common.out().flush();
        common.note(
                selected.isEmpty()
                        ? "no strategy is like that"
                        : Words.count(selected.size(), "strategy", "strategies")
                                + "; dilemma strategies show ID tells all of one");
        return ExitCode.SUCCESS;
    }

    private void refuse(String word) {
        List<String> inner = Commands.INNER.getOrDefault("strategies", List.of());
        String cure = Nearest.to(word, inner)
                .map(name -> "; did you mean \"" + name + "\"?")
                .orElse(", such as @nice; dilemma strategies show " + word + " shows a strategy");
        throw new ParameterException(common.command.commandLine(), "\"" + word + "\" is no group" + cure);
    }
}
