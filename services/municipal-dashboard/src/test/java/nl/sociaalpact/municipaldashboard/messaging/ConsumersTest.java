package nl.sociaalpact.municipaldashboard.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.test.Organisations;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.lib.test.TestEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class ConsumersTest {
    @BeforeEach
    void noFacts() {
        TestDatabase.reset("counted_fact");
    }

    @Test
    void everyTopicIsCounted() {
        registered(UUID.randomUUID()).on("intake-events");
        var signal = UUID.randomUUID();
        TestEvents.of("early-signalling", "signal-received")
                .about("signal", signal)
                .data("{\"signalId\":\"" + signal + "\",\"partnerType\":\"rent\"," + WHERE_AND_WHEN)
                .on("signal-events");
        requested(UUID.randomUUID()).on("referral-events");
        awaitFigures("referrals-requested", "residents-registered", "signals-received");
    }

    @Test
    void anEventThatComesThreeTimesCountsOnce() {
        var event = registered(UUID.randomUUID()).id(UUID.randomUUID());
        event.on("intake-events");
        event.on("intake-events");
        event.on("intake-events");
        registered(UUID.randomUUID()).on("intake-events");
        awaitFigures("residents-registered", "residents-registered");
    }

    @Test
    void aReferralThatWasAMistakeIsNoLongerCounted() {
        var mistake = UUID.randomUUID();
        requested(mistake).on("referral-events");
        requested(UUID.randomUUID()).on("referral-events");
        awaitFigures("referrals-requested", "referrals-requested");
        TestEvents.of("referral", "referral-entered-in-error")
                .about("referral", mistake)
                .version(2)
                .on("referral-events");
        awaitFigures("referrals-requested");
        assertThat(TestDatabase.query(UUID.class, "SELECT source FROM counted_fact"))
                .doesNotContain(mistake);
    }

    @Test
    void anEventThatCannotBeCountedWaitsAndTheOthersGoOn() {
        var broken = UUID.randomUUID();
        TestEvents.of("intake", "resident-registered")
                .about("resident", broken)
                .data("{\"journeyId\":\"" + broken
                        + "\",\"area\":\"weesp\",\"occurredAt\":\"+999999999-01-01T00:00:00Z\"}")
                .on("intake-events");
        registered(UUID.randomUUID()).on("intake-events");
        awaitFigures("residents-registered");
        assertThat(TestDatabase.query(UUID.class, "SELECT aggregateid FROM parked"))
                .containsExactly(broken);
    }

    @Test
    void anEventOfAnotherSourceIsNotCounted() {
        registered(UUID.randomUUID())
                .source("urn:nld:oin:00000004000000000000:referral")
                .on("intake-events");
        registered(UUID.randomUUID()).on("intake-events");
        awaitFigures("residents-registered");
        assertThat(TestDatabase.count("unreadable")).isEqualTo(1);
    }

    @Test
    void theStandingOfAnOrganisationIsKept() {
        TestEvents.of("organisation-registry", "organisation-registered")
                .about("organisation", Organisations.DYNAMO)
                .on("organisation-events");
        TestEvents.of("organisation-registry", "membership-changed")
                .about("organisation", Organisations.DYNAMO)
                .version(2)
                .data("{\"organisationId\":\"" + Organisations.DYNAMO + "\",\"code\":\"dynamo\",\"to\":\"suspended\"}")
                .on("organisation-events");
        await().until(() -> TestDatabase.query(
                        String.class, "SELECT standing FROM member WHERE organisation_id = ?", Organisations.DYNAMO)
                .equals(List.of("suspended")));
        assertThat(TestDatabase.count("parked")).isZero();
    }

    private static final String WHERE_AND_WHEN = "\"area\":\"weesp\",\"occurredAt\":\"2026-11-21T09:00:00Z\"}";

    private static TestEvents registered(UUID resident) {
        return TestEvents.of("intake", "resident-registered")
                .about("resident", resident)
                .data("{\"journeyId\":\"" + resident + "\"," + WHERE_AND_WHEN);
    }

    private static TestEvents requested(UUID referral) {
        return TestEvents.of("referral", "referral-requested")
                .about("referral", referral)
                .data("{\"journeyId\":\"" + UUID.randomUUID() + "\",\"lifeDomain\":\"money\"," + WHERE_AND_WHEN);
    }

    private static void awaitFigures(String... figures) {
        await().untilAsserted(
                        () -> assertThat(TestDatabase.query(String.class, "SELECT figure FROM counted_fact ORDER BY 1"))
                                .containsExactly(figures));
    }
}
