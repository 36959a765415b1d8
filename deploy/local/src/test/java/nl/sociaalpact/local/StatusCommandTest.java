package nl.sociaalpact.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import nl.sociaalpact.local.platform.PartStatus;
import nl.sociaalpact.local.platform.PartStatus.Health;
import org.junit.jupiter.api.Test;

class StatusCommandTest {
    private static final List<PartStatus> PARTS = List.of(
            new PartStatus("kafka", URI.create("kafka://127.0.0.1:19092"), Health.UP, 12L, 180),
            new PartStatus("intake", URI.create("http://127.0.0.1:8081"), Health.DOWN, null, 0));

    @Test
    void jsonIsAnArrayOfNameUrlHealthPidAndMemory() throws IOException {
        var expected = """
                [{"name": "kafka", "url": "kafka://127.0.0.1:19092", "health": "up", "pid": 12, "memoryMb": 180},
                 {"name": "intake", "url": "http://127.0.0.1:8081", "health": "down", "pid": null, "memoryMb": 0}]
                """;

        var json = new ObjectMapper();
        assertThat(json.readTree(StatusCommand.array(PARTS).toString())).isEqualTo(json.readTree(expected));
    }

    @Test
    void theTableHasARowForEachPartAndTheMemoryTogether() {
        var text = new StringWriter();

        StatusTable.print(PARTS, new PrintWriter(text, true));

        assertThat(text.toString().lines().map(line -> line.replaceAll("\\s+", " ")))
                .containsExactly(
                        "SERVICE URL HEALTH PROCESS MEMORY",
                        "kafka kafka://127.0.0.1:19092 up 12 180 MB",
                        "intake http://127.0.0.1:8081 down - 0 MB",
                        "together 180 MB");
    }
}
