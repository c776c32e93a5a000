package dilemma.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs Jazzer, a fuzzer that is guided by the code that inputs reach, on one reader after the other, each in a process
 * of its own.
 *
 * <p>It begins with the inputs that are shipped, and with what earlier runs found worth keeping in
 * {@code target/fuzz/READER/corpus}. What an input was that went wrong is in {@code target/fuzz/READER}, too.
 */
public final class GuidedFuzzing {

    private static final Path RESULTS = Path.of("target", "fuzz");

    private GuidedFuzzing() {}

    /**
     * Runs it.
     *
     * @param args for how many seconds each reader is tried
     * @throws IllegalStateException if something went wrong with an input
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        for (Subject subject : FileReaders.all().toList()) {
            int code = run(subject, Integer.parseInt(args[0]));
            if (code != 0) {
                throw new IllegalStateException(
                        subject + ": ended with " + code + "; the input is in " + folder(subject));
            }
        }
    }

    private static int run(Subject subject, int seconds) throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(folder(subject).resolve("corpus"));
        Path seeds = Files.createDirectories(folder(subject).resolve("seeds"));
        int number = 0;
        for (byte[] seed : Seeds.of(subject).toList()) {
            Files.write(seeds.resolve("seed-" + number++), seed);
        }
        List<String> line = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dfuzz.reader=" + subject.name(),
                "-Dfuzz.names=" + String.join(",", Seeds.names(subject)),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Guided.class.getName(),
                "--instrumentation_includes=dilemma.**",
                "--reproducer_path=" + folder(subject),
                "-artifact_prefix=" + folder(subject) + "/",
                "-max_total_time=" + seconds,
                "-max_len=10000",
                "-timeout=60",
                "-rss_limit_mb=4096",
                corpus.toString(),
                seeds.toString());
        return new ProcessBuilder(line).inheritIO().start().waitFor();
    }

    private static Path folder(Subject subject) {
        return RESULTS.resolve(subject.name().replace(' ', '-'));
    }
}
