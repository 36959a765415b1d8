package nl.sociaalpact.local.part;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Unpacks the tar archives the parts come in. */
final class Archives {
    private static final int OWNER_EXECUTES = 0100;

    private Archives() {}

    /** Leaves out the first {@code strip} folders of each path; refuses an entry that points outside the target. */
    static void unpack(InputStream tar, Path target, int strip) throws IOException {
        try (var entries = new TarArchiveInputStream(tar)) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                var path = Path.of(entry.getName()).normalize();
                if (path.getNameCount() > strip) {
                    write(entry, entries, inside(target, path.subpath(strip, path.getNameCount())));
                }
            }
        }
    }

    private static Path inside(Path target, Path relative) throws IOException {
        var path = target.resolve(relative).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("archive entry outside its folder: " + relative);
        }
        return path;
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        if ((entry.getMode() & OWNER_EXECUTES) != 0) {
            var permissions = EnumSet.copyOf(Files.getPosixFilePermissions(path));
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            Files.setPosixFilePermissions(path, permissions);
        }
    }
}
