package dilemma.cli;

import dilemma.io.InputException;
import dilemma.io.OutputFile;
import dilemma.io.SweepFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says into which files a sweep goes: its lines into one, tables into any number of others. */
final class SweepTargets {

    @Option(
            names = {"-o", "--output"},
            order = 1,
            paramLabel = "FILE",
            description = "Write the cells: .jsonl a line for each, .csv a table with a row for each entrant of each.")
    List<Path> outputs = new ArrayList<>();

    /** Returns the file of the lines; empty where there is none. */
    Optional<Path> lines() {
        List<Path> lines =
                outputs.stream().filter(file -> !SweepFiles.isCsv(file)).toList();
        if (lines.size() > 1) {
            throw new InputException("the lines go to one file, but -o names " + lines.get(0) + " and " + lines.get(1)
                    + "; a table ends in .csv");
        }
        return lines.stream().findFirst();
    }

    /** Returns the files of the tables. */
    List<Path> tables() {
        return outputs.stream().filter(SweepFiles::isCsv).toList();
    }

    /**
     * Checks that the tables can be written.
     *
     * @throws IOException if not
     */
    void checkTables() throws IOException {
        for (Path file : tables()) {
            OutputFile.at(file).check();
        }
    }
}
