package nl.sociaalpact.earlysignalling.store;

import static nl.sociaalpact.earlysignalling.Client.corporation;
import static nl.sociaalpact.earlysignalling.Client.insurer;
import static nl.sociaalpact.earlysignalling.Client.municipality;
import static nl.sociaalpact.earlysignalling.Client.team;
import static nl.sociaalpact.earlysignalling.ReportJson.rent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.Client;
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

/** How long a signal is kept follows from what became of it, and a resident whose case is known can have it erased. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class EndOfSignalsTest {
    private final UUID journey = UUID.randomUUID();

    @Inject
    SweepRecords sweep;

    @Inject
    DestroyApproved destroy;

    @Inject
    CarryOutErasures erasures;

    /** Two signals in one case with an attempt, and one elsewhere. */
    @BeforeEach
    void someOfEverything() {
        Client.reset();
        TestDatabase.reset("destruction_list", "erasure_order", "legal_hold");
        corporation().reported(rent());
        insurer().reported(rent());
        municipality().match().statusCode(201);
        team().attempt(team().onlyCase(), "phone").statusCode(201);
        corporation().reported(rent().at("1103 AA", 1));
        TestDatabase.execute("TRUNCATE outbox");
    }

    private static <T> T run(java.util.function.Supplier<io.smallrye.mutiny.Uni<T>> job) {
        try {
            return VertxContextSupport.subscribeAndAwait(job);
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "not-picked-up-unjust,,signal-not-taken-up",
        "not-picked-up-repeat,,signal-not-taken-up",
        "not-yet-picked-up,,signal-without-help",
        "picked-up,no-contact-possible,signal-without-help",
        "picked-up,deceased,signal-without-help",
        "picked-up,follow-up-financial,debt-help-file",
        "picked-up,advice-or-quick-fix,debt-help-file"
    })
    void theRuleFollowsFromWhatBecameOfIt(String status, String endResult, String rule) {
        assertThat(TestDatabase.query(String.class, "SELECT signal_rule(?, ?)", status, endResult))
                .containsExactly(rule);
    }

    @Test
    void afterApprovalASignalGoesAndTheCountsOfItsRunStay() {
        TestDatabase.execute("UPDATE signal SET received_at = received_at - interval '1 year'");
        TestDatabase.execute("UPDATE signal_case SET opened_at = opened_at - interval '1 year'");
        TestDatabase.execute("UPDATE contact_attempt SET attempted_at = attempted_at - interval '1 year'");
        assertThat(run(sweep::handle)).isEqualTo(4);
        assertThat(run(destroy::handle)).isZero();
        TestDatabase.execute("UPDATE destruction_list SET approved_by = 'somebody', approved_at = now()");
        assertThat(run(destroy::handle)).isEqualTo(4);
        for (var table :
                new String[] {"signal", "signal_case", "signal_case_signal", "contact_attempt", "matching_outcome"}) {
            assertThat(TestDatabase.count(table)).as(table).isZero();
        }
        assertThat(TestDatabase.query(Integer.class, "SELECT signal_count FROM matching_run"))
                .containsExactly(2);
    }

    @Test
    void everythingAboutAResidentWhoAsksIsErased() {
        TestDatabase.execute("UPDATE signal_case SET status = 'linked', journey_id = ?", journey);
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
        TestDatabase.execute("UPDATE erasure_order SET decide_by = current_date - 1");
        assertThat(run(erasures::handle)).isTrue();
        assertThat(TestDatabase.query(String.class, "SELECT postcode FROM signal"))
                .containsExactly("1103AA");
        assertThat(TestDatabase.count("signal_case")).isZero();
        assertThat(TestDatabase.count("contact_attempt")).isZero();
        assertThat(TestDatabase.outboxFacts()).containsExactly("erasure-confirmed");
        var event = TestDatabase.outboxPayloads().getFirst();
        ContractCheck.assertConforms("early-signalling", "erasure-confirmed", event);
        assertThat(event).contains("\"erased\":3");
    }
}
