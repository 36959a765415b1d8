package nl.sociaalpact.intake;

import static nl.sociaalpact.intake.Intake.get;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.lib.test.TestEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class OrganisationEventsTest {

    @BeforeEach
    void emptyDatabase() {
        Intake.reset();
        TestDatabase.execute("DELETE FROM member WHERE organisation_id = ?", VENZO);
    }

    private static TestEvents membership(long version, String to) {
        return TestEvents.of("organisation-registry", "membership-changed")
                .about("organisation", VENZO)
                .version(version)
                .data(
                        "{\"organisationId\":\"%s\",\"code\":\"venzo\",\"to\":\"%s\",\"occurredAt\":\"2026-11-21T10:00:00Z\"}"
                                .formatted(VENZO, to));
    }

    private static void awaitMark(long version) {
        await().untilAsserted(() -> assertThat(TestDatabase.query(Long.class, "SELECT last_version FROM inbox_mark"))
                .containsExactly(version));
    }

    @Test
    void anOrganisationIsLetInFromTheMomentItIsActive() {
        get(VENZO, "/v1/residents").statusCode(403);
        membership(1, "applied").on("organisation-events");
        awaitMark(1);
        get(VENZO, "/v1/residents").statusCode(403);
        membership(2, "active").on("organisation-events");
        awaitMark(2);
        get(VENZO, "/v1/residents").statusCode(200);
        membership(3, "suspended").on("organisation-events");
        awaitMark(3);
        get(VENZO, "/v1/residents").statusCode(403);
    }

    @Test
    void otherFactsOfTheRegistryChangeNothing() {
        TestEvents.of("organisation-registry", "service-published")
                .about("organisation", VENZO)
                .version(1)
                .on("organisation-events");
        awaitMark(1);
        assertThat(TestDatabase.query(String.class, "SELECT code FROM member WHERE organisation_id = ?", VENZO))
                .isEmpty();
        membership(2, "active").on("organisation-events");
        awaitMark(2);
        get(VENZO, "/v1/residents").statusCode(200);
    }

    @Test
    void anEventWithoutWhatIsNeededIsParked() {
        membership(1, "active").data("{\"organisationId\":\"" + VENZO + "\"}").on("organisation-events");
        await().untilAsserted(() -> assertThat(TestDatabase.query(String.class, "SELECT reason_code FROM parked"))
                .containsExactly("payload"));
        get(VENZO, "/v1/residents").statusCode(403);
    }
}
