package nl.sociaalpact.earlysignalling.api;

import static nl.sociaalpact.earlysignalling.CaseJson.attempt;
import static nl.sociaalpact.earlysignalling.CaseJson.end;
import static nl.sociaalpact.earlysignalling.Client.corporation;
import static nl.sociaalpact.earlysignalling.Client.insurer;
import static nl.sociaalpact.earlysignalling.Client.municipality;
import static nl.sociaalpact.earlysignalling.Client.refused;
import static nl.sociaalpact.earlysignalling.Client.team;
import static nl.sociaalpact.earlysignalling.ReportJson.rent;
import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.Client;
import nl.sociaalpact.lib.access.ResidentReferences;
import nl.sociaalpact.lib.test.ContractCheck;
import nl.sociaalpact.lib.test.Organisations;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class SignalCaseTest {
    private static final UUID JOURNEY = UUID.fromString("3f2b6c1e-8d47-4b52-9a63-5e0c7d91f2a4");

    @Inject
    ResidentReferences references;

    private String signal;
    private String signalCase;
    private String path;

    @BeforeEach
    void oneCaseOfTheTeam() {
        Client.reset();
        signal = corporation().reported(rent());
        insurer().reported(rent().type("water").without("birthDate"));
        municipality().match().statusCode(201);
        signalCase = team().onlyCase();
        path = "/v1/signal-cases/" + signalCase;
        TestDatabase.execute("TRUNCATE outbox");
    }

    private String reference() {
        return references.of(BUURTTEAM, JOURNEY);
    }

    @Test
    void theTeamAndTheMunicipalitySeeWhereContactIsSought() {
        for (var viewer : List.of(team(), municipality())) {
            viewer.get(path)
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("status", equalTo("open"))
                    .body("kind", equalTo("multiple"))
                    .body("address.postcode", equalTo("1102MB"))
                    .body("address.houseNumber", equalTo(7))
                    .body("signals.partnerType", contains("rent", "water"))
                    .body("signals[0].birthDate", equalTo("1980-02-29"))
                    .body("signals[1].birthDate", nullValue())
                    .body("signals.amountEuro", contains(640, 640))
                    .body("attemptCount", equalTo(0))
                    .body("contactAttempts", hasSize(0));
        }
        team().get("/v1/signals/" + signal).statusCode(200).body("status", equalTo("picked-up"));
        team().get("/v1/signals").body("items", hasSize(2));
    }

    @Test
    void anAttemptIsKeptCountedAndTold() {
        var before = Instant.now().minusSeconds(3600);
        team().post(path + "/contact-attempts", attempt("home-visit", true, before))
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("attemptCount", equalTo(1));
        team().post(path + "/contact-attempts", attempt("administrative", false))
                .statusCode(201)
                .header("ETag", "\"3\"")
                .body("attemptCount", equalTo(1));
        team().get(path)
                .header("ETag", "\"3\"")
                .body("contactAttempts.contactKind", contains("administrative", "home-visit"))
                .body("contactAttempts.reached", contains(false, true));
        assertThat(TestDatabase.outboxFacts()).containsExactly("contact-attempted", "contact-attempted");
        ContractCheck.assertConforms(
                "early-signalling",
                "contact-attempted",
                TestDatabase.outboxPayloads().getFirst());
    }

    @Test
    void theSameAttemptSentTwiceCountsOnce() {
        var body = attempt("phone", false);
        team().post(path + "/contact-attempts", body, "k1").statusCode(201);
        team().post(path + "/contact-attempts", body, "k1").statusCode(201).body("attemptCount", equalTo(1));
        assertThat(TestDatabase.count("contact_attempt")).isEqualTo(1);
        assertThat(TestDatabase.count("outbox")).isEqualTo(1);
    }

    @Test
    void attemptsAtTheSameMomentAllCount() throws Exception {
        for (var round = 1; round <= 5; round++) {
            var answers = Together.call(
                    () -> team().attempt(signalCase, "phone").extract().statusCode(),
                    () -> team().attempt(signalCase, "letter").extract().statusCode(),
                    () -> team().attempt(signalCase, "card").extract().statusCode(),
                    () -> team().attempt(signalCase, "mail").extract().statusCode());
            assertThat(answers).containsOnly(201);
            team().get(path).body("attemptCount", equalTo(4 * round));
        }
        assertThat(TestDatabase.query(Long.class, "SELECT max(aggregate_version) - count(*) FROM outbox"))
                .containsExactly(1L);
    }

    @Test
    void anAttemptThatCannotHaveBeenIsRefused() {
        for (var at :
                List.of(Instant.now().plusSeconds(3600), Instant.EPOCH, Instant.parse("+999999999-01-01T00:00:00Z"))) {
            refused(
                    team().post(path + "/contact-attempts", attempt("phone", false, at)),
                    422,
                    "impossible-signal-date");
        }
        assertUnchanged();
    }

    @Test
    void aLinkedCaseIsPartOfTheJourney() {
        team().attempt(signalCase, "phone").statusCode(201);
        team().link(signalCase, reference(), "\"2\"").statusCode(200).header("ETag", "\"3\"");
        team().attempt(signalCase, "home-visit").statusCode(201).header("ETag", "\"4\"");
        team().end(signalCase, end("follow-up-help"), "\"4\"").statusCode(200).header("ETag", "\"5\"");
        assertThat(TestDatabase.outboxFacts())
                .containsExactly("contact-attempted", "signal-case-linked", "contact-attempted", "signal-case-closed");
        assertThat(TestDatabase.query(String.class, "SELECT msg_key FROM outbox ORDER BY seq"))
                .containsExactly(signalCase, JOURNEY.toString(), JOURNEY.toString(), JOURNEY.toString());
        assertThat(TestDatabase.query(Long.class, "SELECT aggregate_version FROM outbox ORDER BY seq"))
                .containsExactly(2L, 3L, 4L, 5L);
        assertThat(TestDatabase.query(UUID.class, "SELECT DISTINCT aggregateid FROM outbox"))
                .containsExactly(UUID.fromString(signalCase));
        var payloads = TestDatabase.outboxPayloads();
        ContractCheck.assertConforms("early-signalling", "signal-case-linked", payloads.get(1));
        ContractCheck.assertConforms("early-signalling", "signal-case-closed", payloads.get(3));
    }

    @Test
    void onlyTheTeamGetsANameForTheResident() {
        team().link(signalCase, reference(), "\"1\"").statusCode(200);
        team().get(path).body("status", equalTo("linked")).body("residentRef", equalTo(reference()));
        municipality().get(path).body("status", equalTo("linked")).body("residentRef", nullValue());
        assertThat(municipality().get(path).extract().asString()).doesNotContain(JOURNEY.toString());
    }

    @Test
    void linkingAgainChangesNothingAndAnotherResidentIsRefused() {
        team().link(signalCase, reference(), "\"1\"").statusCode(200).header("ETag", "\"2\"");
        team().link(signalCase, reference(), "\"2\"").statusCode(200).header("ETag", "\"2\"");
        refused(
                team().link(signalCase, references.of(BUURTTEAM, UUID.randomUUID()), "\"2\""),
                409,
                "signal-case-linked");
        assertThat(TestDatabase.outboxFacts()).containsExactly("signal-case-linked");
        team().get(path).header("ETag", "\"2\"").body("residentRef", equalTo(reference()));
    }

    @Test
    void aReferenceOfAnotherOrganisationDoesNotResolve() {
        var foreign = references.of(Organisations.DYNAMO, JOURNEY);
        refused(team().link(signalCase, foreign, "\"1\""), 404, "not-found");
        refused(team().link(signalCase, "nonsense", "\"1\""), 404, "not-found");
        assertUnchanged();
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        team().attempt(signalCase, "phone").statusCode(201);
        refused(team().link(signalCase, reference(), "\"1\""), 412, "stale-version");
        refused(team().end(signalCase, end("deceased"), "\"1\""), 412, "stale-version");
        refused(
                team().request()
                        .body("{\"residentRef\":\"" + reference() + "\"}")
                        .put(path + "/resident")
                        .then(),
                428,
                "version-required");
        refused(team().post(path + "/end-results", end("deceased")), 428, "version-required");
        refused(
                team().request()
                        .header("If-Match", "\"2\"")
                        .body(end("deceased"))
                        .post(path + "/end-results")
                        .then(),
                400,
                "idempotency-key-missing");
        team().get(path).header("ETag", "\"2\"").body("status", equalTo("open"));
        assertThat(TestDatabase.outboxFacts()).containsExactly("contact-attempted");
    }

    private void assertUnchanged() {
        team().get(path).header("ETag", "\"1\"").body("status", equalTo("open"));
        assertThat(TestDatabase.count("outbox")).isZero();
        assertThat(TestDatabase.count("contact_attempt")).isZero();
    }
}
