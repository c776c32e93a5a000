package dilemma.cli;

import dilemma.io.InputException;
import dilemma.io.OutputFile;
import dilemma.io.ResultFiles;
import dilemma.tournament.TournamentDefinition;
import dilemma.tournament.TournamentResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say into which files the results of tournaments go. */
final class ResultTargets {

    @Option(
            names = {"-o", "--output"},
            order = 1,
            paramLabel = "FILE",
            converter = Target.Converter.class,
            description = "Write the result: .json whole, .csv the standings, either with .gz; or into a folder.")
    List<Target> outputs = new ArrayList<>();

    @Option(
            names = "--pairs",
            order = 3,
            paramLabel = "FILE",
            description = "Write a line for each ordered pair of entrants, as CSV.")
    @Nullable
    Path pairs;

    @Option(
            names = "--matches",
            order = 4,
            paramLabel = "FILE",
            description = "Write a line for each match with the moves of both: .jsonl or .csv, either with .gz.")
    @Nullable
    Path matches;

    /** Returns whether anything is written to files at all. */
    boolean isGiven() {
        return !outputs.isEmpty() || pairs != null || matches != null;
    }

    /**
     * Checks, before anything is played, that all results can be written, each to a file of its own and none over a
     * tournament that is read.
     *
     * @param sources the files or names that the tournaments come from
     * @throws InputException if not
     * @throws IOException if the machine refuses to write one
     */
    void check(List<String> sources, List<TournamentDefinition> definitions) throws IOException {
        List<Path> all = new ArrayList<>();
        definitions.forEach(definition -> all.addAll(files(definition)));
        Stream.of(pairs, matches).filter(Objects::nonNull).forEach(all::add);
        for (Path file : all) {
            OutputFile.at(file).check();
            checkIsNoSource(file, sources);
        }
        long different = all.stream()
                .map(file -> file.toAbsolutePath().normalize())
                .distinct()
                .count();
        if (different < all.size() || (definitions.size() > 1 && (pairs != null || matches != null))) {
            throw new InputException(
                    "several results would go to one file: name a folder that exists with -o, give each"
                            + " tournament a name of its own, and ask for --pairs or --matches of one tournament at a time");
        }
    }

    private static void checkIsNoSource(Path file, List<String> sources) throws IOException {
        for (String source : sources) {
            boolean isRead = Files.isRegularFile(file) && TournamentSource.isFile(source);
            if (isRead && Files.isSameFile(file, Path.of(source))) {
                throw new InputException(
                        file + ": the result would take the place of the tournament itself; give it another name");
            }
        }
    }

    /** Writes a result to all files that are asked for, and tells of each. */
    void write(TournamentResult result, ResultFiles writer, Consumer<Path> told) throws IOException {
        for (Path file : files(result.definition())) {
            writer.write(result, file);
            told.accept(file);
        }
        if (pairs != null) {
            writer.writePairs(result, pairs);
            told.accept(pairs);
        }
    }

    private List<Path> files(TournamentDefinition definition) {
        return outputs.stream().map(target -> target.file(definition.name())).toList();
    }
}
