package nl.sociaalpact.municipaldashboard.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class FigureTest {
    @Test
    void themesAndAreasAreTheCodesThatEventsUse() throws IOException {
        assertThat(Figure.HELP_QUESTIONS_OPENED.themes()).isEqualTo(codes("lifeDomain"));
        assertThat(Figure.REFERRALS_COMPLETED.themes()).isEqualTo(codes("lifeDomain"));
        assertThat(Figure.SIGNALS_RECEIVED.themes()).isEqualTo(codes("partnerType"));
        assertThat(Figure.SIGNAL_CASES_CLOSED.themes()).isEqualTo(codes("endResult"));
        assertThat(Arrays.stream(Area.values()).map(Codes::of).toList()).isEqualTo(codes("area"));
    }

    private static List<String> codes(String list) throws IOException {
        try (var file = FigureTest.class.getResourceAsStream("/contracts/events/codes.schema.json")) {
            var schema = JsonMapper.builder().build().readTree(Objects.requireNonNull(file));
            return StreamSupport.stream(
                            schema.path("$defs").path(list).path("enum").spliterator(), false)
                    .map(code -> code.asText())
                    .toList();
        }
    }
}
