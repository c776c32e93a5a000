package dilemma.io;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Symbolic links. */
final class Links {

    private static final int MOST = 40;

    private Links() {}

    /** Returns where a path leads, link after link; what stands there at last need not exist. */
    static Path follow(Path path) throws IOException {
        Path end = path;
        for (int i = 0; i < MOST; i++) {
            if (!Files.isSymbolicLink(end)) {
                return end;
            }
            end = end.resolveSibling(Files.readSymbolicLink(end));
        }
        throw new FileSystemException(path.toString(), null, "too many symbolic links");
    }
}
