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
import java.util.function.Supplier;

/** Random values made on this machine when first asked for, each in a file that only its owner can read. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;
    private static final int KEY_BYTES = 32;

    private final Path folder;

    public Secrets(Path folder) {
        this.folder = folder;
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

    /** A file for a service to read its key from: readable by its owner only, and writable by nobody. */
    public Path keyFile(String name, Supplier<String> content) {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            var unused = create(name, content.get());
            try {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
            } catch (IOException failure) {
                throw unusable(failure);
            }
        }
        return file;
    }

    /** A key of 32 random bytes in base64, as a file. */
    public Path randomKeyFile(String name) {
        return keyFile(name, () -> Base64.getEncoder().encodeToString(randomBytes(KEY_BYTES)));
    }

    /** Writes the file with mode 0600, unless another process was first: then that one's content counts. */
    private String create(String name, String content) {
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
        return Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes(BYTES));
    }

    private static byte[] randomBytes(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
