package dilemma.cli;

import dilemma.io.InputException;
import dilemma.io.OutputFile;
import dilemma.io.Results;
import dilemma.report.figure.Drawing;
import dilemma.report.figure.FigureFormat;
import dilemma.report.figure.FigureKind;
import dilemma.report.figure.NotDrawableException;
import dilemma.result.Result;
import dilemma.strategy.Nearest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a figure of a result. */
@Command(
        name = "plot",
        addMethodSubcommands = false,
        description = {
            "Draw a figure of a result, for a paper or a slide: SVG and PDF are vectors, PNG is pixels.",
            "The result is a file that run, sweep, evolve or fingerprint writes with -o, or that match --json prints.",
            "Of a tournament: ranking, box, payoffs, cooperation, wins, ecological. Of a sweep: sweep. Of an"
                    + " evolution: ranking, ecological. Of a fingerprint: fingerprint. Of a match: match."
        },
        footer = {
            "Examples:",
            "  dilemma plot result.json --kind ranking -o ranking.pdf",
            "  dilemma plot result.json --kind payoffs --top 20 --width 180 -o payoffs.svg",
            "  dilemma plot result.json --kind box --lang fr --title 'Dix classes' -o scores.png",
            "  dilemma plot horizon.jsonl -o horizon.svg",
            "  dilemma match tit-for-tat grudger --noise 0.05 --json | dilemma plot - -o match.png"
        })
final class Plot implements Callable<Integer> {

    private static final int FEWEST_DOTS = 30;
    private static final int MOST_DOTS = 2400;

    @Mixin
    Common common;

    @Parameters(paramLabel = "RESULT", description = "A file of results, or - for standard input.")
    String result;

    @Option(
            names = {"-o", "--output"},
            order = 1,
            required = true,
            paramLabel = "FILE",
            converter = Target.Converter.class,
            description = "Where the figure goes: a file that ends in .svg, .png or .pdf; or a folder, for SVG.")
    Target output;

    @Option(
            names = "--kind",
            order = 10,
            paramLabel = "KIND",
            description = "What to draw; may be left out where the file allows for one kind only.")
    @Nullable
    String kind;

    @Mixin
    FigureOptions options;

    @Option(
            names = "--dpi",
            order = 19,
            paramLabel = "N",
            defaultValue = "300",
            description = "How many pixels a PNG has to the inch; ${DEFAULT-VALUE} where not given.")
    String dots;

    @Mixin
    LanguageOption language;

    @Override
    public Integer call() throws IOException {
        // no screen is asked for, be there one or not
        System.setProperty("java.awt.headless", "true");
        FigureFormat format = format();
        Result read = Results.read(TournamentSource.ofResult(result, common.in()));
        FigureKind chosen = chosen(read);
        Path file = output.file(read.name() + " " + chosen.id(), format.extension());
        OutputFile.at(file).check();
        try {
            write(draw(read, chosen), format, file);
        } catch (NotDrawableException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
        return ExitCode.SUCCESS;
    }

    private FigureFormat format() {
        if (output.isFolder()) {
            return FigureFormat.SVG;
        }
        String name = String.valueOf(output.path().getFileName());
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return FigureFormat.of(extension)
                .orElseThrow(() -> new InputException("-o is " + output.path() + ", but must end in "
                        + FigureFormat.extensions().stream()
                                .map(known -> "." + known)
                                .collect(Collectors.joining(" or "))));
    }

    /** Returns the kind that is asked for, or the only one that there is; all others are mistakes. */
    private FigureKind chosen(Result read) {
        List<FigureKind> fitting = FigureKind.of(read);
        if (kind == null && fitting.size() == 1) {
            return fitting.get(0);
        }
        List<String> names = fitting.stream().map(FigureKind::id).toList();
        if (names.isEmpty()) {
            throw new InputException(result + ": has nothing in it that could be drawn");
        }
        return fitting.stream().filter(fit -> fit.id().equals(kind)).findFirst().orElseThrow(() -> unfit(names));
    }

    private InputException unfit(List<String> names) {
        String known = "of this file can be drawn: " + String.join(", ", names);
        return new InputException(
                kind == null
                        ? "--kind is needed; " + known
                        : "--kind is " + kind + ", but " + known + Nearest.hint(kind, names));
    }

    private Drawing draw(Result read, FigureKind chosen) {
        return chosen.figure(read, options.choice(read)).orElseThrow().draw(options.look(read, language.language));
    }

    private void write(Drawing drawing, FigureFormat format, Path file) throws IOException {
        int resolution = WholeNumber.read("--dpi", dots, FEWEST_DOTS, MOST_DOTS);
        OutputFile.at(file).write(out -> format.write(drawing, resolution, out));
        common.note("wrote " + file + ", " + millimetres(drawing.width()) + " "
                + common.glyphs().times() + " " + millimetres(drawing.height()) + " mm");
    }

    private static String millimetres(double length) {
        return Words.number(length, 0);
    }
}
