package nl.sociaalpact.earlysignalling.api;

import static nl.sociaalpact.earlysignalling.CaseJson.attempt;
import static nl.sociaalpact.earlysignalling.CaseJson.end;
import static nl.sociaalpact.earlysignalling.Client.corporation;
import static nl.sociaalpact.earlysignalling.Client.insurer;
import static nl.sociaalpact.earlysignalling.Client.municipality;
import static nl.sociaalpact.earlysignalling.Client.refused;
import static nl.sociaalpact.earlysignalling.Client.stranger;
import static nl.sociaalpact.earlysignalling.Client.team;
import static nl.sociaalpact.earlysignalling.ReportJson.rent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.sociaalpact.earlysignalling.Client;
import nl.sociaalpact.lib.access.ResidentReferences;
import nl.sociaalpact.lib.test.Organisations;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What belongs to another organisation is not there, on every endpoint and whatever the token allows. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class IsolationTest {
    @Inject
    ResidentReferences references;

    private String signal;
    private String run;
    private String signalCase;

    @BeforeEach
    void everythingOfOthers() {
        Client.reset();
        signal = corporation().reported(rent());
        run = municipality().match().extract().path("matchingRunId");
        signalCase = team().onlyCase();
    }

    /** The same organisation with every permission that there is. */
    private static Client withAll(Client client) {
        return new Client(client.organisation(), "signal.report", "signal.match", "signal.handle", "signal.read");
    }

    @Test
    void whoHasNoPartInAnythingFindsNothing() {
        assertNotThere(stranger(), "/v1/signals/", signal);
        assertNotThere(stranger(), "/v1/matching-runs/", run);
        assertNotThere(stranger(), "/v1/signal-cases/", signalCase);
        assertEmpty(stranger(), "/v1/signals", "/v1/matching-runs", "/v1/signal-cases");
    }

    @Test
    void aSenderSeesItsOwnSignalsAndNeverACase() {
        insurer().reported(rent());
        municipality().match().statusCode(201);
        for (var sender : List.of(withAll(corporation()), withAll(insurer()))) {
            assertNotThere(sender, "/v1/signal-cases/", signalCase);
            assertNotThere(sender, "/v1/matching-runs/", run);
            assertEmpty(sender, "/v1/matching-runs", "/v1/signal-cases");
        }
        assertNotThere(withAll(insurer()), "/v1/signals/", signal);
        corporation().get("/v1/signals").body("items.signalId", contains(signal));
    }

    @Test
    void theTeamSeesNoReceiptsAndNoSignalsOutsideItsCases() {
        var waiting = corporation().reported(rent().at("1103 AA", 1));
        assertNotThere(withAll(team()), "/v1/signals/", waiting);
        assertNotThere(withAll(team()), "/v1/matching-runs/", run);
        assertEmpty(withAll(team()), "/v1/matching-runs");
        team().get("/v1/signals").body("items.signalId", contains(signal));
    }

    @Test
    void nobodyButTheTeamTakesAStepInItsCase() {
        var reference = references.of(Organisations.DYNAMO, UUID.randomUUID());
        for (var other : Stream.of(stranger(), corporation(), municipality())
                .map(IsolationTest::withAll)
                .toList()) {
            var ownReference = references.of(other.organisation(), UUID.randomUUID());
            assertSame404(id -> other.attempt(id, "phone"));
            assertSame404(id -> other.link(id, ownReference, "\"1\""));
            assertSame404(id -> other.link(id, reference + "x", "\"1\""));
            assertSame404(id -> other.end(id, end("deceased"), "\"1\""));
            assertSame404(id -> other.end(id, end("deceased"), "\"9\""));
        }
        team().get("/v1/signal-cases/" + signalCase).header("ETag", "\"1\"");
        assertThat(TestDatabase.count("contact_attempt")).isZero();
        assertThat(TestDatabase.outboxFacts())
                .containsExactly("signal-received", "matching-run-completed", "signal-case-opened");
    }

    private interface Step {
        ValidatableResponse on(String signalCase);
    }

    private void assertSame404(Step step) {
        var foreign = refused(step.on(signalCase), 404, "not-found").extract().asString();
        var absent = refused(step.on(UUID.randomUUID().toString()), 404, "not-found")
                .extract()
                .asString();
        assertThat(foreign).isEqualTo(absent);
    }

    @Test
    void anIdOfAnotherKindIsNotThereEither() {
        for (var id : List.of(signal, run, signalCase)) {
            for (var path : List.of("/v1/signals/", "/v1/matching-runs/", "/v1/signal-cases/")) {
                var found = municipality().get(path + id).extract().statusCode() == 200;
                assertThat(found)
                        .isEqualTo(List.of(
                                        "/v1/signals/" + signal,
                                        "/v1/matching-runs/" + run,
                                        "/v1/signal-cases/" + signalCase)
                                .contains(path + id));
            }
        }
    }

    @Test
    void aCursorOfAnotherOrganisationIsRefused() {
        corporation().reported(rent().at("1103 AA", 1));
        municipality().match().statusCode(201);
        for (var path : List.of("/v1/signals", "/v1/matching-runs", "/v1/signal-cases")) {
            String cursor = municipality()
                    .get(path + "?limit=1")
                    .statusCode(200)
                    .extract()
                    .path("next");
            refused(stranger().get(path + "?cursor=" + cursor), 400, "invalid-cursor");
            municipality().get(path + "?cursor=" + cursor).statusCode(200);
        }
    }

    @Test
    void anIdempotencyKeyOfAnotherOrganisationGivesNothingAway() {
        var report = rent().at("1103 AA", 9);
        corporation().post("/v1/signals", report.text(), "shared").statusCode(201);
        String other = insurer()
                .post("/v1/signals", report.text(), "shared")
                .statusCode(201)
                .extract()
                .path("organisationId");
        assertThat(other).isEqualTo(Organisations.PBAZO.toString());
        team().post("/v1/signal-cases/" + signalCase + "/contact-attempts", attempt("phone", false), "k")
                .statusCode(201);
        refused(
                withAll(corporation())
                        .post("/v1/signal-cases/" + signalCase + "/contact-attempts", attempt("phone", false), "k"),
                404,
                "not-found");
    }

    @Test
    void anOrganisationThatIsNotActiveIsRefusedEverywhere() {
        for (var client : Stream.of(corporation(), municipality(), team())
                .map(IsolationTest::withAll)
                .toList()) {
            TestDatabase.setStanding(client.organisation(), "suspended");
            var reference = references.of(client.organisation(), UUID.randomUUID());
            var answers = List.of(
                    client.report(rent()),
                    client.get("/v1/signals"),
                    client.get("/v1/signals/" + signal),
                    client.match(),
                    client.get("/v1/matching-runs"),
                    client.get("/v1/matching-runs/" + run),
                    client.get("/v1/signal-cases"),
                    client.get("/v1/signal-cases/" + signalCase),
                    client.attempt(signalCase, "phone"),
                    client.link(signalCase, reference, "\"1\""),
                    client.end(signalCase, end("deceased"), "\"1\""));
            answers.forEach(answer -> refused(answer, 403, "organisation-not-active"));
        }
        assertThat(TestDatabase.count("outbox")).isEqualTo(3);
    }

    private static void assertNotThere(Client viewer, String path, String id) {
        UnaryOperator<String> body = each ->
                refused(viewer.get(path + each), 404, "not-found").extract().asString();
        assertThat(body.apply(id)).isEqualTo(body.apply(UUID.randomUUID().toString()));
    }

    private static void assertEmpty(Client viewer, String... lists) {
        Stream.of(lists).forEach(list -> viewer.get(list).statusCode(200).body("items", empty()));
    }
}
