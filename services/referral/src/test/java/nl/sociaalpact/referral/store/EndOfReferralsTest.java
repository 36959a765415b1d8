package nl.sociaalpact.referral.store;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.sociaalpact.lib.retention.CarryOutErasures;
import nl.sociaalpact.lib.retention.DestroyApproved;
import nl.sociaalpact.lib.retention.SweepRecords;
import nl.sociaalpact.lib.test.ContractCheck;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.lib.test.TestEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a referral is kept follows from what became of it, and a resident can have it erased. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class EndOfReferralsTest {
    private final UUID referral = UUID.randomUUID();
    private final UUID journey = UUID.randomUUID();

    @Inject
    SweepRecords sweep;

    @Inject
    DestroyApproved destroy;

    @Inject
    CarryOutErasures erasures;

    @BeforeEach
    void aReferralWithHistory() {
        TestDatabase.reset("referral", "consent", "destruction_list", "erasure_order", "legal_hold");
        write(referral, journey, "NULL");
        TestDatabase.execute("INSERT INTO status_change VALUES ('" + UUID.randomUUID() + "', '" + referral
                + "', 'draft', 'requested', '" + BUURTTEAM + "', 'account', NULL, NULL, NULL, now())");
        TestDatabase.execute("INSERT INTO consent VALUES ('" + UUID.randomUUID() + "', '" + journey + "', '" + DYNAMO
                + "', 'money', NULL)");
    }

    private static void write(UUID id, UUID journey, String replaces) {
        write(id, journey, "money", replaces);
    }

    private static void write(UUID id, UUID journey, String lifeDomain, String replaces) {
        TestDatabase.execute("""
                INSERT INTO referral (id, version, journey_id, requester_org, target_org, consent_id, life_domain, area,
                                      priority, question, replaces, requested_at, status, since,
                                      next_action_by, next_action, due_at, clocks)
                VALUES ('%s', 1, '%s', '%s', '%s', gen_random_uuid(), '%s', 'weesp', 'routine', 'words', %s, now(),
                        'requested', now(), '%s', 'decide', now(), '{}')""".formatted(id, journey, BUURTTEAM, DYNAMO, lifeDomain, replaces, DYNAMO));
    }

    private static <T> T run(java.util.function.Supplier<io.smallrye.mutiny.Uni<T>> job) {
        try {
            return VertxContextSupport.subscribeAndAwait(job);
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    private static void age(String interval) {
        TestDatabase.execute("UPDATE referral SET since = since - '" + interval + "'::interval");
        TestDatabase.execute("UPDATE status_change SET changed_at = changed_at - '" + interval + "'::interval");
    }

    @ParameterizedTest
    @CsvSource({
        "requested,money,support-file",
        "completed,money,support-file",
        "completed,youth,youth-file",
        "failed,youth,youth-file",
        "rejected,money,referral-without-help",
        "rejected,youth,referral-without-help",
        "cancelled,money,referral-without-help",
        "entered-in-error,money,referral-without-help"
    })
    void theRuleFollowsFromWhatBecameOfIt(String status, String lifeDomain, String rule) {
        TestDatabase.reset("referral");
        write(referral, journey, lifeDomain, "NULL");
        TestDatabase.execute(
                "UPDATE referral SET status = ?, reason_code = ?, reason_text = ?, outcome_code = ?"
                        + (status.equals("requested")
                                ? ""
                                : ", next_action_by = NULL, next_action = NULL, due_at = NULL, clocks = NULL"),
                status,
                status.matches("rejected|cancelled|failed") ? "anders" : null,
                status.matches("rejected|cancelled|failed") ? "words" : null,
                status.matches("completed|failed") ? "other" : null);
        assertThat(TestDatabase.query(String.class, "SELECT rule FROM personal_record"))
                .containsExactly(rule);
    }

    @Test
    void itGoesWithItsHistoryAfterApprovalAndTheOneThatReplacesItStays() {
        var later = UUID.randomUUID();
        age("16 years");
        write(later, journey, "'" + referral + "'");
        assertThat(run(sweep::handle)).isEqualTo(1);
        assertThat(run(destroy::handle)).isZero();
        TestDatabase.execute("UPDATE destruction_list SET approved_by = 'somebody', approved_at = now()");
        assertThat(run(destroy::handle)).isEqualTo(1);
        assertThat(TestDatabase.query(UUID.class, "SELECT id FROM referral WHERE replaces IS NULL"))
                .containsExactly(later);
        assertThat(TestDatabase.count("referral")).isEqualTo(1);
        assertThat(TestDatabase.count("status_change")).isZero();
    }

    @Test
    void nothingThatBelongsToAReferralKeepsItFromGoing() {
        assertThat(TestDatabase.query(String.class, """
                        SELECT conname::text FROM pg_constraint
                        WHERE contype = 'f' AND confrelid = 'referral'::regclass AND confdeltype = 'a'""")).isEmpty();
    }

    @Test
    void everythingAboutAResidentWhoAsksIsErased() {
        var other = UUID.randomUUID();
        write(other, UUID.randomUUID(), "NULL");
        var request = UUID.randomUUID();
        TestEvents.of("resident-journey", "rights-requested")
                .about("rights-request", request)
                .version(1)
                .data("""
                        {"requestId": "%s", "journeyId": "%s", "kind": "erasure", "dueOn": "2999-01-01",
                         "occurredAt": "2026-11-20T10:00:00Z"}""".formatted(request, journey))
                .on("journey-events");
        await().untilAsserted(
                        () -> assertThat(TestDatabase.count("erasure_order")).isEqualTo(1));
        assertThat(run(erasures::handle)).isFalse();
        TestDatabase.execute("UPDATE erasure_order SET decide_by = current_date - 1");
        assertThat(run(erasures::handle)).isTrue();
        assertThat(TestDatabase.query(UUID.class, "SELECT id FROM referral")).containsExactly(other);
        assertThat(TestDatabase.count("status_change")).isZero();
        assertThat(TestDatabase.count("consent")).isZero();
        assertThat(TestDatabase.outboxFacts()).containsExactly("erasure-confirmed");
        ContractCheck.assertConforms(
                "referral", "erasure-confirmed", TestDatabase.outboxPayloads().getFirst());
    }
}
