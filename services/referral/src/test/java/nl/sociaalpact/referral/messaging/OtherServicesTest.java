package nl.sociaalpact.referral.messaging;

import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.test.ContractCheck;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.lib.test.TestEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What this service makes of the facts of others. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class OtherServicesTest {
    private static final String JOURNEY = "journey-events";
    private static final String ORGANISATIONS = "organisation-events";

    /** The service of the examples. */
    private static final UUID SERVICE = UUID.fromString("01a09f09-9340-7005-8005-a1b2c3d40005");

    private final UUID consent = UUID.randomUUID();

    @BeforeEach
    void nothingIsKnown() {
        TestDatabase.reset("consent", "offered_service");
    }

    @Test
    void aConsentCountsUntilItIsWithdrawn() {
        consentFact("consent-given", 1, ContractCheck.example("resident-journey", "consent-given"));
        await().untilAsserted(() -> assertThat(TestDatabase.query(String.class, "SELECT life_domain FROM consent"))
                .containsExactly("money"));
        consentFact("consent-withdrawn", 2, ContractCheck.example("resident-journey", "consent-withdrawn"));
        await().untilAsserted(() -> assertThat(TestDatabase.count("consent")).isZero());
    }

    @Test
    void aConsentForALifeDomainThatIsNewHereIsKept() {
        consentFact("consent-given", 1, given("pets"));
        await().untilAsserted(() -> assertThat(TestDatabase.query(String.class, "SELECT life_domain FROM consent"))
                .containsExactly("pets"));
    }

    @Test
    void aConsentForAnotherPurposeThanHelpIsNotKept() {
        consentFact(
                "consent-given",
                1,
                given("money").replace("{\"consentId\"", "{\"purpose\": \"debt-help\", \"consentId\""));
        await().untilAsserted(() -> assertThat(applied()).isEqualTo(1));
        assertThat(TestDatabase.count("consent")).isZero();
    }

    @Test
    void aWithdrawalEndsWhateverWasGivenForTheSameBeforeIt() {
        TestDatabase.execute(
                "INSERT INTO consent (id, journey_id, organisation_id, life_domain) SELECT gen_random_uuid(), '"
                        + "3f2b6c1e-8d47-4b52-9a63-5e0c7d91f2a4', '6f1d0f5e-0003-4a00-8000-000000000003', domain"
                        + " FROM unnest(ARRAY['money', 'youth']) AS domain");
        consentFact("consent-given", 1, ContractCheck.example("resident-journey", "consent-given"));
        await().untilAsserted(() -> assertThat(TestDatabase.count("consent")).isEqualTo(3));
        consentFact("consent-withdrawn", 2, ContractCheck.example("resident-journey", "consent-withdrawn"));
        await().untilAsserted(() -> assertThat(TestDatabase.query(String.class, "SELECT life_domain FROM consent"))
                .containsExactly("youth"));
    }

    @Test
    void aVerdictAndAnythingElseOfTheJourneyChangesNothing() {
        consentFact("verdict-given", 1, ContractCheck.example("resident-journey", "verdict-given"));
        consentFact("something-new", 2, "{}");
        await().untilAsserted(() -> assertThat(applied()).isEqualTo(2));
        assertThat(TestDatabase.count("consent")).isZero();
    }

    @Test
    void aConsentThatDoesNotSayEnoughIsParkedWithWhatFollowsIt() {
        consentFact("consent-given", 1, "{\"consentId\":\"" + consent + "\"}");
        await().untilAsserted(() -> assertThat(TestDatabase.query(String.class, "SELECT reason_code FROM parked"))
                .isEqualTo(List.of("payload")));
        consentFact("consent-withdrawn", 2, ContractCheck.example("resident-journey", "consent-withdrawn"));
        await().untilAsserted(() -> assertThat(TestDatabase.count("parked")).isEqualTo(2));
    }

    @Test
    void theRegistryDecidesWhoTakesPart() {
        TestEvents.of("organisation-registry", "membership-changed")
                .about("organisation", DYNAMO)
                .data("""
                        {"organisationId": "%s", "code": "dynamo", "to": "suspended", "from": "active",
                         "occurredAt": "2026-11-20T10:00:00Z"}""".formatted(DYNAMO))
                .on(ORGANISATIONS);
        await().untilAsserted(() -> assertThat(TestDatabase.query(
                        String.class, "SELECT standing FROM member WHERE organisation_id = ?", DYNAMO))
                .containsExactly("suspended"));
    }

    @Test
    void otherFactsOfTheRegistryAndFactsOfAnotherSourceChangeNothing() {
        TestEvents.of("organisation-registry", "organisation-registered")
                .about("organisation", DYNAMO)
                .data(ContractCheck.example("organisation-registry", "organisation-registered"))
                .on(ORGANISATIONS);
        await().untilAsserted(() -> assertThat(applied()).isEqualTo(1));
        TestEvents.of("resident-journey", "consent-given")
                .about("consent", consent)
                .source("urn:nld:oin:00000004000000000000:intake")
                .data(given("money"))
                .on(JOURNEY);
        await().untilAsserted(() -> assertThat(TestDatabase.count("unreadable")).isEqualTo(1));
        assertThat(TestDatabase.count("consent")).isZero();
    }

    @Test
    void theRegistryTellsWhichServicesThereAre() {
        serviceFact("service-published", 1, ContractCheck.example("organisation-registry", "service-published"));
        serviceFact("service-assured", 2, ContractCheck.example("organisation-registry", "service-assured"));
        serviceFact("capacity-changed", 3, ContractCheck.example("organisation-registry", "capacity-changed"));
        await().untilAsserted(() -> assertThat(service()).isEqualTo("""
                {money,social-network}|{bijlmer-centrum,bijlmer-oost,gaasperdam}|{en,nl,srn}|bijlmer-oost|18-66\
                |{single-parent,single-person}|{couple}|true|2026-09-14 08:40|capacity|2026-09-14 08:50"""));
        serviceFact("service-published", 4, """
                {"organisationId": "%s", "serviceId": "%s", "lifeDomains": ["pets"], "areas": ["weesp"],
                 "status": "inactive", "occurredAt": "2026-09-15T08:00:00Z"}""".formatted(DYNAMO, SERVICE));
        serviceFact("capacity-changed", 5, """
                {"organisationId": "%s", "serviceId": "%s", "status": "half-full",
                 "occurredAt": "2026-09-15T08:50:00Z"}""".formatted(DYNAMO, SERVICE));
        await().untilAsserted(() -> assertThat(service())
                .isEqualTo("{pets}|{weesp}|{}||-|{}|{}|false|2026-09-14 08:40|unknown|2026-09-15 08:50"));
    }

    private static void serviceFact(String fact, int version, String data) {
        TestEvents.of("organisation-registry", fact)
                .about("service", SERVICE)
                .version(version)
                .data(data)
                .on(ORGANISATIONS);
    }

    private static String service() {
        return String.join(" + ", TestDatabase.query(String.class, """
                SELECT life_domains::text || '|' || areas::text || '|' || languages::text || '|'
                    || coalesce(visiting_area, '') || '|' || coalesce(youngest::text, '') || '-'
                    || coalesce(oldest::text, '') || '|' || household_types::text || '|'
                    || excluded_household_types::text || '|' || offered || '|'
                    || to_char(assured_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI') || '|' || capacity || '|'
                    || to_char(capacity_as_of AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI')
                FROM offered_service"""));
    }

    private void consentFact(String fact, int version, String data) {
        TestEvents.of("resident-journey", fact)
                .about("consent", consent)
                .version(version)
                .data(data)
                .on(JOURNEY);
    }

    private String given(String lifeDomain) {
        return """
                {"consentId": "%s", "journeyId": "%s", "organisationId": "%s", "lifeDomain": "%s",
                 "occurredAt": "2026-11-20T10:00:00Z"}""".formatted(consent, UUID.randomUUID(), DYNAMO, lifeDomain);
    }

    private static long applied() {
        return TestDatabase.query(Long.class, "SELECT coalesce(sum(last_version), 0)::bigint FROM inbox_mark")
                .getFirst();
    }
}
