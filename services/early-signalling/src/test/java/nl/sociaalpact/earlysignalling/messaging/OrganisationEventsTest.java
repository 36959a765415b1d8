package nl.sociaalpact.earlysignalling.messaging;

import static nl.sociaalpact.earlysignalling.Client.corporation;
import static nl.sociaalpact.earlysignalling.Client.refused;
import static nl.sociaalpact.lib.test.Organisations.WONINGCORPORATIE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.Client;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.lib.test.TestEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class OrganisationEventsTest {
    private static final String REGISTRY = "organisation-registry";

    @BeforeEach
    void emptyDatabase() {
        Client.reset();
    }

    private static TestEvents membership(UUID organisation, long version, String code, String to) {
        return TestEvents.of(REGISTRY, "membership-changed")
                .about("organisation", organisation)
                .version(version)
                .data("""
                        {"organisationId": "%s", "code": "%s", "to": "%s", "occurredAt": "2026-11-21T10:00:00Z"}""".formatted(organisation, code, to));
    }

    private static void awaitStanding(UUID organisation, String standing) {
        await().untilAsserted(() -> assertThat(TestDatabase.query(
                        String.class, "SELECT standing FROM member WHERE organisation_id = ?", organisation))
                .containsExactly(standing));
    }

    @Test
    void aSuspendedOrganisationIsRefusedAtItsNextRequest() {
        corporation().get("/v1/signals").statusCode(200);
        membership(WONINGCORPORATIE, 1, "woningcorporatie", "suspended").on("organisation-events");
        awaitStanding(WONINGCORPORATIE, "suspended");
        refused(corporation().get("/v1/signals"), 403, "organisation-not-active");
        membership(WONINGCORPORATIE, 2, "woningcorporatie", "active").on("organisation-events");
        awaitStanding(WONINGCORPORATIE, "active");
        corporation().get("/v1/signals").statusCode(200);
    }

    @Test
    void otherFactsOfTheRegistryAreTakenInWithoutEffect() {
        var organisation = UUID.randomUUID();
        TestEvents.of(REGISTRY, "organisation-registered")
                .about("organisation", organisation)
                .on("organisation-events");
        membership(organisation, 2, "newcomer", "active").on("organisation-events");
        awaitStanding(organisation, "active");
        assertThat(TestDatabase.count("parked")).isZero();
    }

    @Test
    void aFactThatMissesAPartIsParkedAndOthersPass() {
        var organisation = UUID.randomUUID();
        var other = UUID.randomUUID();
        TestEvents.of(REGISTRY, "membership-changed")
                .about("organisation", organisation)
                .data("{\"organisationId\": \"" + organisation + "\", \"to\": \"active\"}")
                .on("organisation-events");
        membership(other, 1, "other-newcomer", "active").on("organisation-events");
        awaitStanding(other, "active");
        await().untilAsserted(() -> assertThat(TestDatabase.count("parked")).isEqualTo(1));
        assertThat(TestDatabase.query(String.class, "SELECT code FROM member WHERE organisation_id = ?", organisation))
                .isEmpty();
    }

    @Test
    void aStandingThatDoesNotExistIsParked() {
        var organisation = UUID.randomUUID();
        membership(organisation, 1, "strange", "emperor").on("organisation-events");
        await().untilAsserted(() -> assertThat(TestDatabase.count("parked")).isEqualTo(1));
        assertThat(TestDatabase.query(String.class, "SELECT code FROM member WHERE organisation_id = ?", organisation))
                .isEmpty();
    }
}
