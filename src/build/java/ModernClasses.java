import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Rewrites those classes of a jar that are too old for class-data sharing, as they are without stack map frames.
 *
 * <p>The virtual machine archives only classes that its newer verifier takes, which came with class version 50 (Java
 * 6). Older ones get the version of Java 17 and computed frames; all others stay as they are. Every entry gets the same
 * time, so that equal sources give equal jars.
 */
final class ModernClasses {

    private static final int OLDEST_WITH_FRAMES = Opcodes.V1_6;

    private ModernClasses() {}

    /** Takes the path of the jar, which is replaced, and the time of its entries, as in 2026-11-21T00:00:00Z. */
    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        LocalDateTime time = LocalDateTime.ofInstant(Instant.parse(args[1]), ZoneOffset.UTC);
        Path rewritten = Path.of(args[0] + ".tmp");
        try (ZipFile from = new ZipFile(jar.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(rewritten));
                URLClassLoader classes =
                        new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(time);
                to.putNextEntry(copy);
                to.write(modern(entry.getName(), content(from, entry), classes));
                to.closeEntry();
            }
        }
        Files.move(rewritten, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] content(ZipFile jar, ZipEntry entry) throws IOException {
        try (InputStream stream = jar.getInputStream(entry)) {
            return stream.readAllBytes();
        }
    }

    private static byte[] modern(String name, byte[] content, ClassLoader classes) {
        if (!name.endsWith(".class")) {
            return content;
        }
        ClassReader old = new ClassReader(content);
        return old.readUnsignedShort(6) < OLDEST_WITH_FRAMES ? withFrames(old, classes) : content;
    }

    private static byte[] withFrames(ClassReader old, ClassLoader classes) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return classes;
            }
        };
        old.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public void visit(
                            int version,
                            int access,
                            String name,
                            String signature,
                            String parent,
                            String[] interfaces) {
                        super.visit(Opcodes.V17, access, name, signature, parent, interfaces);
                    }
                },
                ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }
}
