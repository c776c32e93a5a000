package dilemma.cli;

import dilemma.analysis.Comparison;
import dilemma.io.ComparisonWriter;
import dilemma.io.InputException;
import dilemma.io.ResultReader;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says how the standings of two results differ. */
@Command(
        name = "compare",
        addMethodSubcommands = false,
        description = {
            "Say how the standings of two results differ: ranks, and scores against their errors.",
            "The results are files that run -o writes: .json, or .json.gz."
        },
        footer = {
            "Examples:",
            "  dilemma compare quiet.json noisy.json",
            "  dilemma compare old.json.gz new.json.gz -o changes.json",
            "  dilemma run classroom --noise 0.05 --json | dilemma compare quiet.json -"
        })
final class Compare implements Callable<Integer> {

    @Mixin
    Common common;

    @Parameters(index = "0", paramLabel = "A", description = "A result, or - for standard input.")
    String first;

    @Parameters(index = "1", paramLabel = "B", description = "The result that it is compared with.")
    String second;

    @Mixin
    DocumentOptions document;

    @Override
    public Integer call() throws IOException {
        if (first.equals(TournamentSource.STANDARD_INPUT) && second.equals(first)) {
            throw new InputException("only one of the two results can come from standard input");
        }
        document.check("comparison");
        Comparison comparison = Comparison.of(
                ResultReader.read(TournamentSource.ofResult(first, common.in())),
                ResultReader.read(TournamentSource.ofResult(second, common.in())));
        document.deliver(
                common,
                "comparison",
                json -> ComparisonWriter.write(json, comparison, Version.current()),
                () -> new ComparisonPage(
                                comparison, common.columns(), common.tableColumns(), common.glyphs(), Ink.of(common))
                        .lines());
        return ExitCode.SUCCESS;
    }
}
