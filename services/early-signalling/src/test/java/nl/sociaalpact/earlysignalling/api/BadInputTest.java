package nl.sociaalpact.earlysignalling.api;

import static nl.sociaalpact.earlysignalling.Client.corporation;
import static nl.sociaalpact.earlysignalling.Client.municipality;
import static nl.sociaalpact.earlysignalling.Client.refused;
import static nl.sociaalpact.earlysignalling.Client.team;
import static nl.sociaalpact.earlysignalling.ReportJson.rent;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.Client;
import nl.sociaalpact.earlysignalling.RunJson;
import nl.sociaalpact.lib.test.Organisations;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not have the described form is refused, and leaves nothing. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class BadInputTest {
    @BeforeEach
    void emptyDatabase() {
        Client.reset();
    }

    @AfterEach
    void nothingWasWritten() {
        assertThat(TestDatabase.query(Long.class, """
                SELECT (SELECT count(*) FROM signal) + (SELECT count(*) FROM matching_run)
                    + (SELECT count(*) FROM outbox) + (SELECT count(*) FROM event_count)
                    + (SELECT count(*) FROM idempotency_key)""")).containsExactly(0L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partnerSignalId",
                "partnerType",
                "address",
                "area",
                "amountEuro",
                "arrearsSince",
                "collectionSteps",
                "crisis"
            })
    void aPartThatIsNeededMustBeThere(String field) {
        refused(corporation().report(rent().without(field)), 400, "bad-request");
        refused(corporation().report(rent().with(field, "null")), 400, "bad-request");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "partnerSignalId | ``",
                "partnerSignalId | `\"\"`",
                "partnerSignalId | `\"two words\"`",
                "partnerSignalId | `\"huur\\u0000\"`",
                "partnerSignalId | `12`",
                "partnerType | `\"Rent\"`",
                "partnerType | `\"landlord\"`",
                "partnerType | `6`",
                "partnerType | `\"\"`",
                "area | `\"amsterdam-noord\"`",
                "amountEuro | `0`",
                "amountEuro | `-1`",
                "amountEuro | `10000000`",
                "amountEuro | `99999999999999999999`",
                "amountEuro | `640.5`",
                "amountEuro | `640.0`",
                "amountEuro | `\"640\"`",
                "amountEuro | `true`",
                "arrearsSince | `\"2026-02-30\"`",
                "arrearsSince | `\"01-02-2026\"`",
                "arrearsSince | `\"\"`",
                "arrearsSince | `20260201`",
                "signalledOn | `\"yesterday\"`",
                "birthDate | `\"1980\"`",
                "crisis | `\"true\"`",
                "crisis | `1`",
                "crisis | `\"\"`",
                "address | `\"1102 MB 7\"`",
                "address | `[]`",
                "address | `{}`",
                "address | `{\"postcode\":\"0102 MB\",\"houseNumber\":7}`",
                "address | `{\"postcode\":\"1102 M\",\"houseNumber\":7}`",
                "address | `{\"postcode\":\"1102  MB\",\"houseNumber\":7}`",
                "address | `{\"postcode\":\"1102 MB\",\"houseNumber\":0}`",
                "address | `{\"postcode\":\"1102 MB\",\"houseNumber\":100000}`",
                "address | `{\"postcode\":\"1102 MB\",\"houseNumber\":\"7\"}`",
                "address | `{\"postcode\":\"1102 MB\",\"houseNumber\":7,\"houseLetter\":\"AB\"}`",
                "address | `{\"postcode\":\"1102 MB\",\"houseNumber\":7,\"houseLetter\":\"1\"}`",
                "address | `{\"postcode\":\"1102 MB\",\"houseNumber\":7,\"addition\":\"12345\"}`",
                "address | `{\"postcode\":\"1102 MB\",\"houseNumber\":7,\"addition\":\"a-b\"}`",
                "collectionSteps | `{}`",
                "collectionSteps | `[true,true,true,true,false]`"
            })
    void aPartMustHaveItsForm(String field, String json) {
        refused(corporation().report(rent().with(field, json.isEmpty() ? "null" : json)), 400, "bad-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "signalId", "organisationId", "municipalityId", "explanation", "version", "bsn"})
    void aPartThatIsNotDescribedIsRefused(String field) {
        refused(corporation().report(rent().with(field, "\"x\"")), 400, "unknown-property");
    }

    @Test
    void aPartOfAPartThatIsNotDescribedIsRefused() {
        refused(
                corporation()
                        .report(rent().with(
                                        "address",
                                        "{\"postcode\":\"1102 MB\",\"houseNumber\":7,\"street\":\"Bijlmerdreef\"}")),
                400,
                "unknown-property");
    }

    @Test
    void aBodyMustBeOneJsonObjectOfASensibleSize() {
        for (var body :
                List.of("", "null", "[]", "\"x\"", "{", rent().text() + "}", rent().text() + "{}", "[".repeat(5000))) {
            refused(corporation().post("/v1/signals", body), 400, "bad-request");
        }
        var twice = rent().text().replaceFirst("\\{", "{\"crisis\":true,");
        refused(corporation().post("/v1/signals", twice), 400, "bad-request");
        var large = rent().with("partnerSignalId", "\"" + "a".repeat(70_000) + "\"");
        refused(corporation().report(large), 413, "payload-too-large");
        refused(
                corporation()
                        .request()
                        .contentType("text/plain")
                        .header("Idempotency-Key", "k")
                        .body(rent().text())
                        .post("/v1/signals")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void aWriteNeedsAUsableKey() {
        refused(corporation().request().body(rent().text()).post("/v1/signals").then(), 400, "idempotency-key-missing");
        for (var key : List.of("a b", "a".repeat(101), "é")) {
            refused(corporation().post("/v1/signals", rent().text(), key), 400, "idempotency-key-missing");
        }
        refused(
                municipality()
                        .request()
                        .body(RunJson.recent().text())
                        .post("/v1/matching-runs")
                        .then(),
                400,
                "idempotency-key-missing");
    }

    @Test
    void aProblemNeverRepeatsWhatWasSent() {
        var answer = corporation()
                .report(rent().with("birthDate", "\"1980-13-77\"").with("area", "\"Zonnebloemstraat\""))
                .extract()
                .asString();
        assertThat(answer).doesNotContain("1980-13-77", "Zonnebloemstraat", "1102");
        var invalid = corporation()
                .report(rent().with("address", "{\"postcode\":\"ZZ99\",\"houseNumber\":7777777}"))
                .extract()
                .asString();
        assertThat(invalid).contains("address.postcode").doesNotContain("ZZ99", "7777777");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{\"periodFrom\":\"2026-11-01\",\"periodTo\":\"2026-11-02\",\"assignTo\":\"%s\"}`",
                "`{\"reason\":\"  \",\"periodFrom\":\"2026-11-01\",\"periodTo\":\"2026-11-02\",\"assignTo\":\"%s\"}`",
                "`{\"reason\":\"a\\u0000b\",\"periodFrom\":\"2026-11-01\",\"periodTo\":\"2026-11-02\",\"assignTo\":\"%s\"}`",
                "`{\"reason\":\"a\\ud800b\",\"periodFrom\":\"2026-11-01\",\"periodTo\":\"2026-11-02\",\"assignTo\":\"%s\"}`",
                "`{\"reason\":\"a\",\"periodTo\":\"2026-11-02\",\"assignTo\":\"%s\"}`",
                "`{\"reason\":\"a\",\"periodFrom\":\"2026-11-01\",\"assignTo\":\"%s\"}`",
                "`{\"reason\":\"a\",\"periodFrom\":\"2026-11-01\",\"periodTo\":\"2026-11-02\"}`",
                "`{\"reason\":\"a\",\"periodFrom\":\"2026-11-01\",\"periodTo\":\"2026-11-02\",\"assignTo\":\"x%s\"}`"
            })
    void aRunNeedsAReasonAPeriodAndATeam(String body) {
        refused(municipality().post("/v1/matching-runs", body.formatted(Organisations.BUURTTEAM)), 400, "bad-request");
    }

    @Test
    void aReasonHasAtMostFiveHundredCharacters() {
        var run = RunJson.recent();
        refused(
                municipality()
                        .post(
                                "/v1/matching-runs",
                                new RunJson("a".repeat(501), run.from(), run.to(), run.assignTo()).text()),
                400,
                "bad-request");
    }

    @Test
    void aPeriodFarOutsideTimeIsRefused() {
        var run = RunJson.recent();
        for (var date : List.of(LocalDate.MIN, LocalDate.MAX)) {
            refused(
                    municipality()
                            .post("/v1/matching-runs", run.over(date, date).text()),
                    422,
                    "period-not-allowed");
        }
    }

    @Test
    void stepsInACaseHaveTheirFormToo() {
        var id = UUID.randomUUID().toString();
        var path = "/v1/signal-cases/" + id;
        for (var body : List.of(
                "{}",
                "{\"contactKind\":\"pigeon\",\"daypart\":\"morning\",\"reached\":true,\"attemptedAt\":\"2026-11-20T10:00:00Z\"}",
                "{\"contactKind\":\"phone\",\"daypart\":\"night\",\"reached\":true,\"attemptedAt\":\"2026-11-20T10:00:00Z\"}",
                "{\"contactKind\":\"phone\",\"daypart\":\"morning\",\"reached\":\"yes\",\"attemptedAt\":\"2026-11-20T10:00:00Z\"}",
                "{\"contactKind\":\"phone\",\"daypart\":\"morning\",\"reached\":true,\"attemptedAt\":\"2026-11-20T10:00:00\"}",
                "{\"contactKind\":\"phone\",\"daypart\":\"morning\",\"reached\":true,\"attemptedAt\":\"\"}")) {
            refused(team().post(path + "/contact-attempts", body), 400, "bad-request");
        }
        refused(team().end(id, "{\"endResult\":\"unknown\"}", "\"1\""), 400, "bad-request");
        refused(team().end(id, "{\"endResult\":null}", "\"1\""), 400, "bad-request");
        refused(team().link(id, "a/b", "\"1\""), 400, "bad-request");
        refused(team().link(id, "a".repeat(101), "\"1\""), 400, "bad-request");
    }

    @Test
    void pathsAndQueriesHaveTheirFormToo() {
        for (var path : List.of("/v1/signals", "/v1/matching-runs", "/v1/signal-cases")) {
            refused(municipality().get(path + "/no-id"), 400, "bad-request");
            refused(municipality().get(path + "/"), 404, "not-found");
            refused(municipality().get(path + "?limit=0"), 400, "bad-request");
            refused(municipality().get(path + "?limit=101"), 400, "bad-request");
            refused(municipality().get(path + "?cursor=nonsense"), 400, "invalid-cursor");
            refused(municipality().get(path + "?status=open"), 400, "unknown-parameter");
            refused(municipality().request().delete(path).then(), 405, "method-not-allowed");
        }
    }
}
