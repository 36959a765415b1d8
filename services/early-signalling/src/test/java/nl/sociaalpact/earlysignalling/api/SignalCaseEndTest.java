package nl.sociaalpact.earlysignalling.api;

import static nl.sociaalpact.earlysignalling.CaseJson.end;
import static nl.sociaalpact.earlysignalling.Client.corporation;
import static nl.sociaalpact.earlysignalling.Client.insurer;
import static nl.sociaalpact.earlysignalling.Client.municipality;
import static nl.sociaalpact.earlysignalling.Client.refused;
import static nl.sociaalpact.earlysignalling.Client.team;
import static nl.sociaalpact.earlysignalling.ReportJson.rent;
import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.Client;
import nl.sociaalpact.earlysignalling.domain.EndResult;
import nl.sociaalpact.earlysignalling.domain.SignalStatus;
import nl.sociaalpact.lib.access.ResidentReferences;
import nl.sociaalpact.lib.test.ContractCheck;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class SignalCaseEndTest {
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

    @ParameterizedTest
    @EnumSource(EndResult.class)
    void everyResultEndsTheWorkAndTellsTheSendersTheLeast(EndResult result) {
        for (var i = 0; i < 4; i++) {
            team().attempt(signalCase, "phone").statusCode(201);
        }
        team().end(signalCase, end(result.code()), "\"5\"")
                .statusCode(200)
                .body("status", equalTo("closed"))
                .body("endResult", equalTo(result.code()));
        var told = corporation().get("/v1/signals/" + signal).statusCode(200);
        told.body("status", equalTo(result.toldToSender().code())).body("explanation", nullValue());
        if (!result.code().equals(result.toldToSender().code())) {
            assertThat(told.extract().asString()).doesNotContain(result.code());
        }
        assertThat(told.extract().asString()).doesNotContain(signalCase, BUURTTEAM.toString());
        told.header("ETag", result.toldToSender() == SignalStatus.PICKED_UP ? "\"2\"" : "\"3\"");
        ContractCheck.assertConforms(
                "early-signalling",
                "signal-case-closed",
                TestDatabase.outboxPayloads().getLast());
    }

    @ParameterizedTest
    @CsvSource({"0, false", "3, false", "4, true", "5, true"})
    void contactIsImpossibleOnlyAfterEnoughAttempts(int attempts, boolean allowed) {
        for (var i = 0; i < attempts; i++) {
            team().attempt(signalCase, "letter").statusCode(201);
        }
        team().attempt(signalCase, "administrative").statusCode(201);
        var answer = team().end(signalCase, end("no-contact-possible"), team().version(path));
        if (allowed) {
            answer.statusCode(200).body("endResult", equalTo("no-contact-possible"));
        } else {
            refused(answer, 422, "too-few-attempts")
                    .body("attemptsMade", equalTo(attempts))
                    .body("attemptsNeeded", equalTo(4));
            assertThat(TestDatabase.outboxFacts()).containsOnly("contact-attempted");
        }
    }

    @Test
    void aReasonStandsInForAttemptsAndBelongsToThatResultOnly() {
        refused(
                team().end(signalCase, end("handles-it-alone", "unsafe-to-contact"), "\"1\""),
                422,
                "reason-not-applicable");
        assertUnchanged();
        team().end(signalCase, end("no-contact-possible", "unsafe-to-contact"), "\"1\"")
                .statusCode(200);
        team().get(path).body("reasonCode", equalTo("unsafe-to-contact"));
        assertThat(TestDatabase.outboxPayloads().getFirst()).doesNotContain("unsafe");
    }

    @Test
    void aClosedCaseTakesNoStep() {
        team().end(signalCase, end("handles-it-alone"), "\"1\"").statusCode(200);
        refused(team().attempt(signalCase, "phone"), 409, "signal-case-closed");
        refused(team().link(signalCase, reference(), "\"2\""), 409, "signal-case-closed");
        refused(team().end(signalCase, end("deceased"), "\"2\""), 409, "signal-case-closed");
        assertThat(TestDatabase.outboxFacts()).containsExactly("signal-case-closed");
        team().get(path).header("ETag", "\"2\"").body("endResult", equalTo("handles-it-alone"));
    }

    @Test
    void ofTwoEndsAtOnceOneCounts() throws Exception {
        var answers = Together.call(
                () -> team().end(signalCase, end("deceased"), "\"1\"").extract().statusCode(),
                () -> team().end(signalCase, end("handles-it-alone"), "\"1\"")
                        .extract()
                        .statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        assertThat(TestDatabase.outboxFacts()).containsExactly("signal-case-closed");
    }

    @Test
    void theSameEndSentTwiceGetsTheSameAnswer() {
        for (var i = 0; i < 2; i++) {
            team().request()
                    .header("If-Match", "\"1\"")
                    .header("Idempotency-Key", "k1")
                    .body(end("deceased"))
                    .post(path + "/end-results")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"");
        }
        assertThat(TestDatabase.outboxFacts()).containsExactly("signal-case-closed");
    }

    private void assertUnchanged() {
        team().get(path).header("ETag", "\"1\"").body("status", equalTo("open"));
        assertThat(TestDatabase.count("outbox")).isZero();
        assertThat(TestDatabase.count("contact_attempt")).isZero();
    }
}
