package dilemma.cli;

import dilemma.analysis.Conformance;
import dilemma.analysis.Difference;
import dilemma.analysis.Recording;
import dilemma.io.RecordingsFile;
import dilemma.io.Source;
import dilemma.strategy.Nearest;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replays recorded behaviour and reports each difference. */
@Command(
        name = "conform",
        addMethodSubcommands = false,
        description = {
            "Hold the strategies against recorded behaviour, move by move.",
            "Deterministic strategies must choose the recorded moves, and so must stochastic ones whose random numbers"
                    + " are recorded too. Other stochastic ones are played 20,000 times and must cooperate as often as"
                    + " recorded, by exact tests that err with a probability of one in a million.",
            "Exits with 3 where one differs or is not in the catalogue."
        },
        footer = {
            "Examples:",
            "  dilemma conform responses.json",
            "  dilemma conform --only grudger responses.json slips.json",
            "  dilemma conform --known-only responses.json slips.json rates.json",
            "  dilemma conform draws.json"
        })
final class Conform implements Callable<Integer> {

    private static final int CONTEXT = 20;

    @Spec
    CommandSpec command;

    @Mixin
    Common common;

    @Mixin
    StrategiesOption strategies;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files of recorded responses, slips, draws or rates.")
    List<Path> files;

    @Option(names = "--known-only", description = "Leave out strategies that are not in the catalogue.")
    boolean knownOnly;

    @Option(
            names = "--only",
            paramLabel = "ID",
            description = "Compare this strategy alone; may be given several times.")
    List<String> only = List.of();

    @Override
    public Integer call() {
        Map<Path, RecordingsFile> all = new LinkedHashMap<>();
        files.forEach(file -> all.put(file, RecordingsFile.read(Source.of(file))));
        checkOnly(all.values());
        boolean holds = true;
        for (Map.Entry<Path, RecordingsFile> entry : all.entrySet()) {
            Path file = entry.getKey();
            RecordingsFile recorded = entry.getValue();
            Conformance.Report report =
                    new Conformance(strategies.resolver(), recorded.game(), chosen(recorded.recordings())).compare();
            report.differences().forEach(this::print);
            if (!knownOnly) {
                report.missing().forEach(id -> common.out().println(id + ": not in the catalogue"));
            }
            common.out().println(file + ": " + summary(recorded.kind(), report));
            holds &= report.differences().isEmpty()
                    && (knownOnly || report.missing().isEmpty());
        }
        return holds ? ExitCode.SUCCESS : ExitCode.CHECK_FAILED;
    }

    private void checkOnly(Collection<RecordingsFile> all) {
        List<String> recorded = all.stream()
                .flatMap(file -> file.recordings().stream())
                .map(Recording::strategy)
                .distinct()
                .toList();
        for (String id : only) {
            if (!recorded.contains(id)) {
                throw new ParameterException(
                        command.commandLine(), "nothing is recorded of \"" + id + "\"" + Nearest.hint(id, recorded));
            }
        }
    }

    private List<Recording> chosen(List<Recording> recordings) {
        return only.isEmpty()
                ? recordings
                : recordings.stream()
                        .filter(recording -> only.contains(recording.strategy()))
                        .toList();
    }

    private static String summary(String kind, Conformance.Report report) {
        String differing = report.differences().isEmpty()
                ? "all as recorded"
                : Words.count(report.differences().size(), "difference");
        String missing = report.missing().isEmpty()
                ? ""
                : "; " + Words.count(report.missing().size(), "strategy", "strategies") + " not in the catalogue";
        return kind + " of " + Words.count(report.strategies(), "strategy", "strategies") + ", "
                + Words.count(report.compared(), "recording") + ": " + differing + missing;
    }

    private void print(Difference difference) {
        Recording.Script script = difference.script();
        String against = difference.strategy() + " against " + script.opponent()
                + (script.knownLength() ? ", length known" : "");
        if (difference.played().isEmpty()) {
            common.out().println(against + ": leaves moves to chance, recorded " + difference.expected());
        } else if (difference.turn() == 0) {
            common.out()
                    .println(against + ": cooperates " + difference.played() + " times a match, recorded "
                            + difference.expected());
        } else if (difference.expected().length() == script.turns()) {
            common.out()
                    .println(against + ": differs first on turn " + difference.turn() + ": recorded "
                            + around(difference.expected(), difference.turn()) + ", played "
                            + around(difference.played(), difference.turn()));
        } else {
            common.out()
                    .println(against + ": cooperates on turn " + difference.turn() + " with frequency "
                            + difference.played() + ", recorded " + difference.expected());
        }
    }

    /** Returns the moves up to a turn, from the start or from some turns before. */
    private String around(String moves, int turn) {
        int from = Math.max(0, turn - CONTEXT);
        return (from == 0 ? "" : common.glyphs().ellipsis()) + moves.substring(from, turn);
    }
}
