package dilemma.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;

/** What Linux tells of processes in {@code /proc}; elsewhere nothing. */
final class ProcessTable {

    private static final Path ROOT = Path.of("/proc");

    private ProcessTable() {}

    /** Returns the numbers of all processes of which something holds. */
    static List<Long> all(LongPredicate holds) {
        List<Long> found = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(ROOT, "[0-9]*")) {
            for (Path folder : folders) {
                long number = Long.parseLong(folder.getFileName().toString());
                if (holds.test(number)) {
                    found.add(number);
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException none) {
            return found;
        }
        return found;
    }

    /** Returns the environment of a process: entries that each end with a zero; "" where it is not told. */
    static String environment(long process) {
        return text(process, "environ").orElse("");
    }

    /** Returns the pipes that a process holds, by names that are theirs alone. */
    static Set<String> pipes(long process) {
        Set<String> pipes = new HashSet<>();
        try (DirectoryStream<Path> links =
                Files.newDirectoryStream(folder(process).resolve("fd"))) {
            for (Path link : links) {
                String target = Files.readSymbolicLink(link).toString();
                if (target.startsWith("pipe:")) {
                    pipes.add(target);
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException gone) {
            return pipes;
        }
        return pipes;
    }

    /** Returns the parent of a process; empty where it is gone. */
    static Optional<Long> parent(long process) {
        // "pid (name) state ppid …": the name may hold anything, parentheses too
        return text(process, "stat")
                .map(line -> line.substring(line.lastIndexOf(')') + 2).split(" ", 3))
                .filter(fields -> fields.length > 1)
                .map(fields -> Long.parseLong(fields[1]));
    }

    /** Returns how many kibibytes of main memory a process holds. */
    static long kibibytes(long process) {
        return text(process, "status").stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .sum();
    }

    private static Optional<String> text(long process, String name) {
        try {
            byte[] bytes = Files.readAllBytes(folder(process).resolve(name));
            return Optional.of(new String(bytes, StandardCharsets.ISO_8859_1));
        } catch (IOException | UncheckedIOException gone) {
            return Optional.empty();
        }
    }

    private static Path folder(long process) {
        return ROOT.resolve(Long.toString(process));
    }
}
