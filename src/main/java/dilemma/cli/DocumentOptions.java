package dilemma.cli;

import dilemma.io.JsonWriter;
import dilemma.io.OutputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where what was computed goes: as text or as JSON to the terminal, as JSON to a file. */
final class DocumentOptions {

    @Option(
            names = {"-o", "--output"},
            order = 1,
            paramLabel = "FILE",
            converter = Target.Converter.class,
            description = "Write everything as JSON, to a file or into a folder.")
    @Nullable
    Target output;

    @Option(names = "--json", order = 2, description = "Print JSON in place of the text.")
    boolean json;

    /** Checks, before anything is computed, that the file for something of this name can be written. */
    void check(String name) throws IOException {
        Optional<Path> file = file(name);
        if (file.isPresent()) {
            OutputFile.at(file.get()).check();
        }
    }

    /**
     * Writes and prints.
     *
     * @param name what the document is about
     * @param page the lines that stand for it on a terminal
     */
    void deliver(Common common, String name, JsonWriter.Document document, Supplier<List<String>> page)
            throws IOException {
        Optional<Path> file = file(name);
        if (file.isPresent()) {
            OutputFile.at(file.get()).write(out -> JsonWriter.write(out, document));
            common.note("wrote " + file.get());
        }
        if (json) {
            common.out().print(JsonWriter.text(document));
        } else {
            common.print(page.get());
        }
        common.out().flush();
    }

    private Optional<Path> file(String name) {
        return Optional.ofNullable(output).map(target -> target.file(name));
    }
}
