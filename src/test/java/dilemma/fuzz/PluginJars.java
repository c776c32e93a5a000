package dilemma.fuzz;

import dilemma.io.Plugins;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Folders of plugins: a jar with a strategy in which the list of its strategies is damaged, its class, or its bytes.
 */
final class PluginJars {

    private static final String SERVICES = "META-INF/services/dilemma.strategy.Strategy";
    private static final Path TEMPLATE = Path.of("strategies", "examples", "java-plugin", "Patient.java");

    /** To load a class takes long. */
    private static final int SHARE = 5;

    /** Whatever is changed in these bytes: no code is among them. */
    private static final int NAMES = 200;

    private final byte[] patient = compiled();

    private PluginJars() {}

    static Stream<Subject> all() {
        return Stream.of(new Subject("plugins", PluginJars::lists, new PluginJars()::read, SHARE));
    }

    private static List<Sample> lists() {
        return Samples.texts(
                "patient.Patient\n",
                "# the strategies of this jar\npatient.Patient # the only one\n",
                "patient.Patient\npatient.Patient\n\n",
                "patient.Patient\r\njava.lang.String\n");
    }

    private void read(Damage.Input input, InputFolder folder) throws IOException {
        byte[] list = input.bytes();
        SplittableRandom random = new SplittableRandom(Arrays.hashCode(list));
        byte[] jar = jar(list, random.nextInt(4) == 0 ? changed(patient, NAMES, random) : patient);
        folder.file("a.jar", random.nextInt(4) == 0 ? changed(jar, jar.length, random) : jar);
        Plugins.of(List.of(folder.path()), List.of());
    }

    private static byte[] changed(byte[] bytes, int first, SplittableRandom random) {
        byte[] changed = bytes.clone();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            changed[random.nextInt(first)] = (byte) random.nextInt(256);
        }
        return random.nextInt(3) > 0 ? changed : Arrays.copyOf(changed, random.nextInt(changed.length));
    }

    private static byte[] jar(byte[] list, byte[] type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream out = new JarOutputStream(bytes)) {
            out.putNextEntry(new JarEntry(SERVICES));
            out.write(list);
            out.putNextEntry(new JarEntry("patient/Patient.class"));
            out.write(type);
        }
        return bytes.toByteArray();
    }

    private static byte[] compiled() {
        try {
            Path classes = Files.createTempDirectory("dilemma-plugin");
            Path file = classes.resolve("patient/Patient.class");
            int code = ToolProvider.getSystemJavaCompiler()
                    .run(
                            null,
                            null,
                            null,
                            "-cp",
                            System.getProperty("java.class.path"),
                            "-proc:none",
                            "-d",
                            classes.toString(),
                            TEMPLATE.toString());
            if (code != 0) {
                throw new IllegalStateException("the template cannot be compiled");
            }
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            Files.delete(file.getParent());
            Files.delete(classes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
