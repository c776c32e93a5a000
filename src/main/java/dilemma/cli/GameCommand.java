package dilemma.cli;

import dilemma.game.Game;
import dilemma.game.OneShotAnalysis;
import dilemma.io.InputException;
import dilemma.io.JsonWriter;
import dilemma.io.OneShotWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a game of one turn and what follows from its numbers. */
@Command(
        name = "game",
        addMethodSubcommands = false,
        description = "Show a game of one turn: its payoffs, its equilibria, and whether it is a dilemma.",
        footer = {
            "Examples:",
            "  dilemma game                           the prisoner's dilemma, in years",
            "  dilemma game chicken",
            "  dilemma game donation:b=4,c=1          a game with numbers of its own",
            "  dilemma game --payoffs 3,0,5,1         four numbers: R,S,T,P",
            "  dilemma game --payoffs 1,5,0,3 --objective minimise",
            "  dilemma game axelrod --json            the same for programs",
            "  dilemma game --lang fr                 in French"
        })
final class GameCommand implements Callable<Integer> {

    @Mixin
    Common common;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            completionCandidates = GameReference.Names.class,
            description = "One of ${COMPLETION-CANDIDATES}; prison-years where there is none.")
    @Nullable
    String name;

    @Mixin
    PayoffsOption own;

    @Mixin
    LanguageOption language;

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    @Override
    public Integer call() {
        Game game = game();
        if (json) {
            common.out().print(JsonWriter.text(writer -> OneShotWriter.write(writer, game, Version.current())));
            return ExitCode.SUCCESS;
        }
        OneShotAnalysis analysis = OneShotAnalysis.of(game);
        common.print(new PayoffTable(game, analysis.equilibria().pure(), common.glyphs(), language.language).lines());
        common.out().println();
        common.print(new GameSentences(game, analysis, language.language).lines());
        return ExitCode.SUCCESS;
    }

    private Game game() {
        if (own.isGiven()) {
            if (name != null) {
                throw new InputException("give either the name of a game, \"" + name + "\", or --payoffs, not both");
            }
            return own.game();
        }
        if (own.objective != null) {
            throw new InputException("--objective goes with --payoffs; a named game has its own");
        }
        return GameReference.parse(name == null ? "prison-years" : name);
    }
}
