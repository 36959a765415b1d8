package nl.sociaalpact.earlysignalling.api;

import static nl.sociaalpact.earlysignalling.Client.corporation;
import static nl.sociaalpact.earlysignalling.Client.insurer;
import static nl.sociaalpact.earlysignalling.Client.refused;
import static nl.sociaalpact.earlysignalling.ReportJson.rent;
import static nl.sociaalpact.earlysignalling.ReportJson.today;
import static nl.sociaalpact.lib.test.Organisations.GEMEENTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.Client;
import nl.sociaalpact.lib.test.ContractCheck;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class ReportSignalTest {
    @Inject
    MeterRegistry metrics;

    @BeforeEach
    void emptyDatabase() {
        Client.reset();
    }

    @Test
    void aSignalIsKeptShownAndTold() {
        var report = rent();
        var created = corporation()
                .report(report)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", startsWith("http"))
                .body("partnerSignalId", equalTo(report.id()))
                .body("status", equalTo("not-yet-picked-up"))
                .body("explanation", nullValue())
                .body("signalledOn", equalTo(today().toString()))
                .body("address.postcode", equalTo("1102MB"))
                .body("address.houseLetter", equalTo("A"))
                .body("address.addition", equalTo("BIS"))
                .extract();
        String id = created.path("signalId");
        Map<String, Object> shown = corporation()
                .get("/v1/signals/" + id)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .extract()
                .path("");
        Map<String, Object> answered = created.path("");
        assertThat(withoutTime(shown)).isEqualTo(withoutTime(answered));
        assertThat(TestDatabase.outboxFacts()).containsExactly("signal-received");
        assertThat(TestDatabase.query(String.class, "SELECT msg_key FROM outbox"))
                .containsExactly(id);
        var payload = TestDatabase.outboxPayloads().getFirst();
        ContractCheck.assertConforms("early-signalling", "signal-received", payload);
        assertThat(payload).doesNotContain("1102MB", "1980-02-29", "amount", report.id());
    }

    /** The database keeps microseconds, so what is read later can have fewer digits. */
    private static Map<String, Object> withoutTime(Map<String, Object> signal) {
        var copy = new HashMap<>(signal);
        assertThat(copy.remove("receivedAt"))
                .asString()
                .startsWith(Instant.now().toString().substring(0, 11));
        return copy;
    }

    @Test
    void theSameRequestHasOneEffect() {
        var report = rent();
        var first = corporation().post("/v1/signals", report.text(), "k1").statusCode(201);
        var again = corporation().post("/v1/signals", report.text(), "k1").statusCode(201);
        assertThat(again.extract().asString()).isEqualTo(first.extract().asString());
        refused(corporation().post("/v1/signals", rent().text(), "k1"), 422, "idempotency-key-reused");
        assertThat(TestDatabase.count("signal")).isEqualTo(1);
        assertThat(TestDatabase.count("outbox")).isEqualTo(1);
    }

    @Test
    void anIdThatThePartnerUsedBeforeIsRefusedAndNamesTheFirst() {
        var report = rent();
        var first = corporation().reported(report);
        refused(corporation().report(report.amount(900)), 409, "signal-already-reported")
                .body("signalId", equalTo(first));
        insurer().report(report).statusCode(201);
        assertThat(TestDatabase.count("signal")).isEqualTo(2);
        assertThat(TestDatabase.count("idempotency_key")).isEqualTo(2);
    }

    @Test
    void anObjectionLeavesNothingButACount() {
        var before = objections();
        refused(corporation().report(rent().step("tenantObjected", true)), 422, "resident-objected");
        refused(corporation().report(rent().type("water").step("tenantObjected", true)), 422, "resident-objected");
        assertThat(objections()).isEqualTo(before + 2);
        assertNothingKept();
    }

    private double objections() {
        return metrics.counter("pact.early.signalling.refusals", "reason", "resident-objected")
                .count();
    }

    @ParameterizedTest
    @CsvSource({"personalContactSought", "debtHelpPointedOut", "reminderSent", "offeredToPassOn"})
    void aLandlordMustHaveTakenEachStep(String step) {
        refused(corporation().report(rent().step(step, false)), 422, "collection-steps-missing")
                .body("missing", equalTo(List.of(step)));
        assertNothingKept();
        corporation().report(rent().type("water").step(step, false)).statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "rent, 75, 30, not-yet-picked-up,",
        "rent, 74, 30, not-picked-up-unjust, below-threshold",
        "rent, 75, 29, not-picked-up-unjust, too-early",
        "rent, 75, 4000, not-yet-picked-up,",
        "energy, 75, 30, not-yet-picked-up,",
        "energy, 75, 29, not-picked-up-unjust, too-early",
        "water, 75, 30, not-yet-picked-up,",
        "water, 75, 29, not-picked-up-unjust, too-early",
        "health-insurance, 75, 29, not-picked-up-unjust, too-early",
        "health-insurance, 75, 30, not-yet-picked-up,",
        "health-insurance, 75, 100, not-yet-picked-up,",
        "health-insurance, 75, 101, not-picked-up-unjust, too-late",
        "tax-office, 75, 0, not-yet-picked-up,",
        "tax-office, 74, 0, not-picked-up-unjust, below-threshold",
        "mortgage, 75, 4000, not-yet-picked-up,"
    })
    void theConfiguredRulesDecideAndExplain(String type, int euros, int days, String status, String rule) {
        corporation()
                .report(rent().type(type).amount(euros).on(today(), days))
                .statusCode(201)
                .body("status", equalTo(status))
                .body("explanation.rule", equalTo(rule));
        assertThat(TestDatabase.outboxFacts()).containsExactly("signal-received");
    }

    @Test
    void anExplanationTellsTheFiguresAndTheSource() {
        corporation()
                .report(rent().on(today(), 12))
                .statusCode(201)
                .body("explanation.rule", equalTo("too-early"))
                .body("explanation.found", equalTo(12))
                .body("explanation.limit", equalTo(30))
                .body("explanation.source", startsWith("National exchange model"));
    }

    @ParameterizedTest
    @CsvSource({
        "signalledOn, 1, signalledOn",
        "arrearsSince, 1, arrearsSince",
        "birthDate, 1, birthDate",
        "arrearsSince, -60000, arrearsSince",
        "birthDate, -60000, birthDate",
        "arrearsSince, -900000000, arrearsSince",
        "arrearsSince, 900000000, arrearsSince"
    })
    void aDateThatCannotBeIsRefused(String field, long daysFromToday, String named) {
        var date = today().plusDays(daysFromToday);
        refused(corporation().report(rent().with(field, "\"" + date + "\"")), 422, "impossible-signal-date")
                .body("field", equalTo(named));
        assertNothingKept();
    }

    @Test
    void ofTwoReportsUnderOneIdAtOnceOneIsKept() throws Exception {
        var report = rent();
        var answers = Together.call(
                () -> corporation().report(report).extract().statusCode(),
                () -> corporation().report(report).extract().statusCode());
        assertThat(answers).containsExactlyInAnyOrder(201, 409);
        assertThat(TestDatabase.count("signal")).isEqualTo(1);
        assertThat(TestDatabase.count("outbox")).isEqualTo(1);
    }

    private static void assertNothingKept() {
        assertThat(TestDatabase.count("signal")).isZero();
        assertThat(TestDatabase.count("outbox")).isZero();
        assertThat(TestDatabase.count("event_count")).isZero();
        assertThat(TestDatabase.count("idempotency_key")).isZero();
    }

    @Test
    void theReceiverIsTheConfiguredMunicipality() {
        var id = corporation().reported(rent());
        assertThat(TestDatabase.query(UUID.class, "SELECT municipality_id FROM signal"))
                .containsExactly(GEMEENTE);
        Client.municipality().get("/v1/signals/" + id).statusCode(200);
    }
}
