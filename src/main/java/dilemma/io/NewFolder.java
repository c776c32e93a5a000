package dilemma.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** A folder to be made with all its files or not at all, in the place of nothing. */
public final class NewFolder {

    private final Path folder;

    private NewFolder(Path folder) {
        this.folder = folder;
    }

    /** Returns the folder of this path, which must not exist. */
    public static NewFolder at(Path path) {
        return new NewFolder(path);
    }

    /**
     * Makes the folder. Its files are written beside its place first, so that it appears whole.
     *
     * @param files the texts of its files by their names
     * @throws InputException if there is something in its place, or the folder in which it belongs does not exist
     * @throws IOException if it cannot be written; the message says why in a sentence
     */
    public void write(Map<String, String> files) throws IOException {
        Path target = folder.toAbsolutePath();
        check(target);
        Path draft = target.resolveSibling(".dilemma-" + UUID.randomUUID() + ".tmp");
        try {
            Files.createDirectory(draft);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(draft.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
            }
            Files.move(draft, target);
        } catch (FileAlreadyExistsException taken) {
            throw isTaken();
        } catch (IOException e) {
            throw new OutputException("cannot write " + folder + ": " + Reason.of(e), e);
        } finally {
            remove(draft, files);
        }
    }

    private void check(Path target) {
        Path parent = target.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new InputException(folder + ": cannot be made: there is no folder " + parent);
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw isTaken();
        }
    }

    private InputException isTaken() {
        return new InputException(folder + ": is already there, and nothing is overwritten");
    }

    private static void remove(Path draft, Map<String, String> files) throws IOException {
        for (String file : files.keySet()) {
            Files.deleteIfExists(draft.resolve(file));
        }
        Files.deleteIfExists(draft);
    }
}
