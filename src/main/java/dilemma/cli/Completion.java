package dilemma.cli;

import dilemma.strategy.Nearest;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Prints a script that lets a shell complete commands and options; the same one serves bash and zsh. */
@Command(
        name = "completion",
        addMethodSubcommands = false,
        description = "Print a script that completes commands and options in bash and zsh.",
        footer = {
            "Examples:",
            "  source <(dilemma completion)              in this shell only",
            "  dilemma completion bash > FILE            to keep: source FILE in ~/.bashrc",
            "  dilemma completion zsh > FILE             to keep: source FILE in ~/.zshrc"
        })
final class Completion implements Callable<Integer> {

    private static final List<String> SHELLS = List.of("bash", "zsh");

    @Mixin
    Common common;

    @Parameters(paramLabel = "SHELL", arity = "0..1", defaultValue = "bash", description = "bash (default) or zsh.")
    String shell;

    @Override
    public Integer call() {
        if (!SHELLS.contains(shell)) {
            throw new ParameterException(
                    common.command.commandLine(),
                    "there is no completion for \"" + shell + "\", only for bash and zsh"
                            + Nearest.hint(shell, SHELLS));
        }
        common.out().print(AutoComplete.bash("dilemma", Dilemma.whole()));
        return ExitCode.SUCCESS;
    }
}
