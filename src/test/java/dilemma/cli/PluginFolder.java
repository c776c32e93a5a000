package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A folder of jars that is made of sources by the compiler of the JDK.
 *
 * @param scratch where it is made
 */
record PluginFolder(Path scratch) {

    static final String SERVICES = "META-INF/services/dilemma.strategy.Strategy";

    private static final Path TEMPLATE = Path.of("strategies", "examples", "java-plugin");

    /** Returns the folder with the jars. */
    Path jars() {
        return scratch.resolve("plugins");
    }

    /** Packs the template. */
    void addTemplate() throws IOException {
        add(
                "patient.jar",
                "patient.Patient",
                Files.readString(TEMPLATE.resolve("Patient.java")),
                Files.readString(TEMPLATE.resolve(SERVICES)));
    }

    /** Packs a class in the package {@code mine}: a strategy of this id that says and does what the members say. */
    void addStrategy(String jar, String type, String id, String members) throws IOException {
        add(jar, "mine." + type, source(type, id, members), "mine." + type + "\n");
    }

    /** Compiles one class and packs it with a services file. */
    void add(String jar, String type, String source, String services) throws IOException {
        Map<String, byte[]> entries = compiled(type, source);
        entries.put(SERVICES, services.getBytes(StandardCharsets.UTF_8));
        pack(jar, entries);
    }

    /** Returns the source of a public strategy. */
    static String source(String type, String id, String members) {
        String profile = members.contains("profile()")
                ? ""
                : "public Profile profile() { return Profile.of(\"" + id + "\", \"" + id
                        + "\", Traits.unbounded()); }\n";
        String player = members.contains("newPlayer(")
                ? ""
                : "public Player newPlayer(Setting setting, RandomSource random) { return history -> Move.C; }\n";
        return "package mine;\nimport dilemma.game.*;\nimport dilemma.random.*;\nimport dilemma.strategy.*;\n"
                + "import java.util.*;\npublic final class " + type + " implements Strategy {\n" + profile + player
                + members + "\n}\n";
    }

    /** Returns the class files of a source, by the names that they have in a jar. */
    Map<String, byte[]> compiled(String type, String source) throws IOException {
        Path folder = Files.createTempDirectory(scratch, "compiled");
        Path file = folder.resolve("source").resolve(type.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        Path classes = Files.createDirectory(folder.resolve("classes"));
        StringWriter said = new StringWriter();
        List<String> options =
                List.of("-cp", System.getProperty("java.class.path"), "-proc:none", "-d", classes.toString());
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean isCompiled = compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(file))
                    .call();
            assertThat(isCompiled).as(said.toString()).isTrue();
        }
        return contents(classes);
    }

    private static Map<String, byte[]> contents(Path classes) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    /** Writes a jar. */
    void pack(String jar, Map<String, byte[]> entries) throws IOException {
        Files.createDirectories(jars());
        try (OutputStream file = Files.newOutputStream(jars().resolve(jar));
                JarOutputStream out = new JarOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
    }
}
