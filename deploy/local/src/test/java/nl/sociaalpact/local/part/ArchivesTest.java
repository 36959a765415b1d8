package nl.sociaalpact.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {
    @TempDir
    Path folder;

    @Test
    void leavesOutTheFirstFolderAndKeepsWhatCanBeRun() throws IOException {
        Archives.unpack(tar("software-1/bin/run", 0755), folder, 1);

        assertThat(folder.resolve("bin/run")).hasContent("content").isExecutable();
    }

    @Test
    void refusesToWriteOutsideItsFolder() throws IOException {
        var inner = Files.createDirectory(folder.resolve("inner"));
        var archive = tar("../outside", 0644);

        assertThatThrownBy(() -> Archives.unpack(archive, inner, 0))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("outside");
        assertThat(folder.resolve("outside")).doesNotExist();
    }

    private static InputStream tar(String name, int mode) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var content = "content".getBytes(StandardCharsets.UTF_8);
        try (var tar = new TarArchiveOutputStream(bytes)) {
            var entry = new TarArchiveEntry(name);
            entry.setSize(content.length);
            entry.setMode(mode);
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
