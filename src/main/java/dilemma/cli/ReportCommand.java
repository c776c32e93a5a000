package dilemma.cli;

import dilemma.io.InputException;
import dilemma.io.OutputFile;
import dilemma.io.Results;
import dilemma.io.Source;
import dilemma.report.html.Replays;
import dilemma.report.html.Report;
import dilemma.result.MatchFigures;
import dilemma.result.Result;
import dilemma.result.TournamentFigures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a page of results for a browser. */
@Command(
        name = "report",
        addMethodSubcommands = false,
        description = {
            "Make a page for a browser from results: one file that needs no network and no server.",
            "The results are files that run, sweep, evolve or fingerprint wrote with -o."
        },
        footer = {
            "Examples:",
            "  dilemma report result.json -o report.html",
            "  dilemma report result.json --lang fr -o rapport.html",
            "  dilemma report quiet.json noisy.json horizon.jsonl -o all.html",
            "  dilemma run classroom --json | dilemma report - -o classroom.html"
        })
final class ReportCommand implements Callable<Integer> {

    @Mixin
    Common common;

    @Parameters(paramLabel = "RESULT", arity = "1..*", description = "Files of results, or - for standard input.")
    List<String> files;

    @Option(
            names = {"-o", "--output"},
            order = 1,
            paramLabel = "FILE",
            required = true,
            description = "The page, whose name ends in .html.")
    Path output;

    @Option(
            names = "--no-matches",
            order = 2,
            description = "Do not play the matches again that a page of a tournament lets one step through.")
    boolean withoutMatches;

    @Mixin
    LanguageOption language;

    @Mixin
    StrategiesOption strategies;

    @Override
    public Integer call() throws IOException {
        TournamentSource.checkStandardInput(files);
        if (!output.toString().endsWith(".html")) {
            throw new InputException("-o is \"" + output + "\", but a page's name must end in .html");
        }
        OutputFile target = OutputFile.at(output);
        target.check();
        List<Report.Item> items = new ArrayList<>();
        for (String file : files) {
            items.add(item(TournamentSource.ofResult(file, common.in()).read(Source.MAX_OUTPUT_BYTES)));
        }
        String html = new Report(items, language.language, Version.current()).html();
        target.write(out -> out.write(html.getBytes(StandardCharsets.UTF_8)));
        common.note("wrote " + output);
        return ExitCode.SUCCESS;
    }

    private Report.Item item(Source source) {
        Result result = Results.read(source);
        if (result instanceof MatchFigures) {
            throw new InputException(source.name() + ": is a single match; \"dilemma plot\" draws it");
        }
        return new Report.Item(
                result,
                result instanceof TournamentFigures tournament && !withoutMatches
                        ? new MatchReplay(common, language.language, strategies.resolver()).of(tournament, source)
                        : Replays.none(
                                language.language.say("they were not asked for", "elles n'ont pas été demandées")));
    }
}
