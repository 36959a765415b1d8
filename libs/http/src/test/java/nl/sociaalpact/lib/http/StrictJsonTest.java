package nl.sociaalpact.lib.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    private static final ObjectMapper JSON = strict();

    private enum Colour {
        @JsonProperty("red")
        RED
    }

    private record Body(
            String text, Long amount, Boolean flag, Double share, LocalDate day, Instant at, UUID id, Colour colour) {}

    private static ObjectMapper strict() {
        var json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        new StrictJson().customize(json);
        return json;
    }

    @Test
    void whatIsDescribedIsRead() throws JsonProcessingException {
        var body = JSON.readValue("""
                {"text": "", "amount": 12, "flag": true, "share": 1, "day": "2026-11-21", "at": "2026-11-21T11:00:00+01:00",
                 "id": "6f1d0f5e-0001-4a00-8000-000000000001", "colour": "red"}""", Body.class);
        assertThat(body)
                .isEqualTo(new Body(
                        "",
                        12L,
                        true,
                        1.0,
                        LocalDate.of(2026, 11, 21),
                        Instant.parse("2026-11-21T10:00:00Z"),
                        UUID.fromString("6f1d0f5e-0001-4a00-8000-000000000001"),
                        Colour.RED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\": 1}",
                "{\"text\": true}",
                "{\"amount\": 12.99}",
                "{\"amount\": 12.0}",
                "{\"amount\": \"12\"}",
                "{\"amount\": \"\"}",
                "{\"amount\": true}",
                "{\"flag\": \"true\"}",
                "{\"flag\": 1}",
                "{\"flag\": \"\"}",
                "{\"share\": \"1.5\"}",
                "{\"share\": \"\"}",
                "{\"day\": \"2026-11-21T00:00:00Z\"}",
                "{\"day\": 20261121}",
                "{\"day\": \"\"}",
                "{\"day\": \"2026-02-30\"}",
                "{\"at\": \"\"}",
                "{\"id\": \"\"}",
                "{\"colour\": \"\"}",
                "{\"colour\": 0}",
                "{\"colour\": \"RED\"}",
                "{\"text\": \"a\", \"text\": \"b\"}",
                "{\"other\": 1}",
                "{} 1"
            })
    void whatIsNotDescribedIsRefused(String body) {
        assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(() -> JSON.readValue(body, Body.class));
    }
}
