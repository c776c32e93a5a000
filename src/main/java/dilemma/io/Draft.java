package dilemma.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.jspecify.annotations.Nullable;

/** A temporary file beside a target; it goes when it is closed, or when the program is stopped, unless published. */
final class Draft implements Closeable {

    private static final int MOST_TRIES = 1000;

    private final Path target;
    private final Thread stopped = new Thread(this::delete, "delete draft");
    private volatile @Nullable Path file;

    private Draft(Path target) {
        this.target = target;
    }

    /** Returns a draft that is yet to be created. */
    static Draft beside(Path target) {
        return new Draft(target);
    }

    /** Creates the file, with the permissions of the target where that exists, else those that new files have. */
    OutputStream create() throws IOException {
        atStop(true);
        long process = ProcessHandle.current().pid();
        for (int i = 0; i < MOST_TRIES; i++) {
            Path path = target.resolveSibling(".dilemma-" + process + "-" + i + ".tmp");
            try {
                OutputStream out = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                file = path;
                keepPermissions(path);
                return out;
            } catch (FileAlreadyExistsException e) {
                // another thread of this process writes into the same folder, or an earlier process left it
            }
        }
        throw new FileSystemException(target.toString(), null, "too many temporary files lie beside it");
    }

    /** Puts the file in the place of the target. */
    void publish() throws IOException {
        Path done = file;
        if (done == null) {
            throw new IllegalStateException("a draft must be created before it is published");
        }
        try {
            Files.move(done, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(done, target, StandardCopyOption.REPLACE_EXISTING);
        }
        file = null;
    }

    @Override
    public void close() {
        delete();
        atStop(false);
    }

    private void keepPermissions(Path path) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    private void delete() {
        Path left = file;
        if (left != null) {
            try {
                Files.deleteIfExists(left);
            } catch (IOException e) {
                // nothing was lost: the target is as it was, and what failed before is told
            }
        }
    }

    private void atStop(boolean delete) {
        try {
            if (delete) {
                Runtime.getRuntime().addShutdownHook(stopped);
            } else {
                Runtime.getRuntime().removeShutdownHook(stopped);
            }
        } catch (IllegalStateException e) {
            // the program is being stopped already
        }
    }
}
