package dilemma.process;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A folder that goes with its process, whatever is in it by then.
 *
 * @param path the folder
 */
record OwnFolder(Path path) {

    /** Makes an empty one inside another. */
    static OwnFolder in(Path parent, String name) throws IOException {
        return new OwnFolder(Files.createDirectory(parent.resolve(name)));
    }

    /** Deletes it with all that is in it; links are not followed. What cannot be deleted stays. */
    void delete() {
        try {
            Files.walkFileTree(path, new Deletion());
        } catch (IOException refused) {
            // the system's folder of temporary files is cleared in other ways too
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            try {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            } catch (IOException | UnsupportedOperationException refused) {
                // then what is in it may stay
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException refused) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException failure)
                throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
