package nl.sociaalpact.local.part;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** Random values made on this machine when first asked for, each in a file that only its owner can read. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private final Path folder;

    public Secrets(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /** The value is made of letters, digits, '-' and '_', so it is safe inside SQL, JSON, a URL and an environment variable. */
    public String get(String name) {
        try {
            return Files.readString(folder.resolve(name)).strip();
        } catch (NoSuchFileException absent) {
            return create(name, random());
        } catch (IOException failure) {
            throw unusable(failure);
        }
    }

    /** Writes the file with mode 0600, unless another process was first: then that one's content counts. */
    String create(String name, String content) {
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var complete = Files.createTempFile(folder, name, ".new", ownerOnly());
            Files.writeString(complete, content, StandardOpenOption.TRUNCATE_EXISTING);
            try {
                Files.createLink(folder.resolve(name), complete);
            } catch (FileAlreadyExistsException first) {
                return Files.readString(folder.resolve(name)).strip();
            } finally {
                Files.delete(complete);
            }
            return content;
        } catch (IOException failure) {
            throw unusable(failure);
        }
    }

    private static FileAttribute<Set<PosixFilePermission>> ownerOnly() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    }

    private PlatformFailure unusable(IOException failure) {
        return new PlatformFailure(
                "The secrets in %s cannot be read or written (%s); give your user the rights to that folder."
                        .formatted(folder, failure.getMessage()),
                failure);
    }

    private static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
