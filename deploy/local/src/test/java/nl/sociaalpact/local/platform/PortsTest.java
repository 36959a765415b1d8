package nl.sociaalpact.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import nl.sociaalpact.local.part.PlatformFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortsTest {
    @ParameterizedTest
    @CsvSource({
        "postgres, 15432",
        "kafka, 19092",
        "keycloak, 18080",
        "intake, 8081",
        "organisation-registry, 8082",
        "referral, 8083",
        "early-signalling, 8084",
        "resident-journey, 8085",
        "municipal-dashboard, 8086",
        "intake-management, 9081",
        "municipal-dashboard-management, 9086"
    })
    void everyPartHasItsStandardPort(String part, int port) {
        assertThat(Ports.standard().of(part)).isEqualTo(port);
    }

    @Test
    void theHealthPortFollowsThePortOfTheServiceUnlessItIsGiven() {
        assertThat(Ports.standard().with(List.of("referral=7000")).managementOf("referral"))
                .isEqualTo(8000);
        assertThat(Ports.standard().with(List.of("referral-management=7001")).managementOf("referral"))
                .isEqualTo(7001);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kafka | --port wants name=number",
                "broker=1 | --port does not know broker",
                "kafka-management=1 | --port does not know kafka-management",
                "kafka=none | none is not a port",
                "kafka=0 | 0 is not a port",
                "kafka=65536 | 65536 is not a port"
            })
    void whatCannotBeAPortIsRefusedInOneSentence(String change, String sentence) {
        assertThatThrownBy(() -> Ports.standard().with(List.of(change)))
                .isInstanceOf(PlatformFailure.class)
                .hasMessageContaining(sentence)
                .hasMessageNotContaining("\n");
    }

    @Test
    void twoPartsCannotShareAPort() {
        var ports = Ports.standard().with(List.of("kafka=15432"));

        assertThatThrownBy(() -> ports.listening(List.of("postgres", "kafka")))
                .hasMessage(
                        "postgres and kafka both want port 15432; give one of them another with --port kafka=NUMBER.");
    }

    @Test
    void freePortsDifferForEverythingThatListens() {
        var ports = Ports.free();

        assertThat(ports.listening(Services.ALL)).hasSize(Services.ALL.size() + Services.NAMES.size());
        assertThat(Stream.of("intake", "kafka").map(ports::of)).doesNotHaveDuplicates();
    }
}
