package nl.sociaalpact.earlysignalling.api;

import static nl.sociaalpact.earlysignalling.Client.corporation;
import static nl.sociaalpact.earlysignalling.Client.insurer;
import static nl.sociaalpact.earlysignalling.Client.municipality;
import static nl.sociaalpact.earlysignalling.Client.refused;
import static nl.sociaalpact.earlysignalling.Client.team;
import static nl.sociaalpact.earlysignalling.ReportJson.rent;
import static nl.sociaalpact.earlysignalling.ReportJson.today;
import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.sociaalpact.earlysignalling.Client;
import nl.sociaalpact.earlysignalling.ReportJson;
import nl.sociaalpact.earlysignalling.RunJson;
import nl.sociaalpact.lib.test.ContractCheck;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class MatchingRunTest {
    @BeforeEach
    void emptyDatabase() {
        Client.reset();
    }

    private static ReportJson at(int houseNumber) {
        return rent().at("1102 MB", houseNumber);
    }

    @Test
    void nothingIsMatchedUntilSomebodyAsks() {
        corporation().reported(at(1));
        insurer().reported(at(1));
        assertThat(TestDatabase.count("signal_case")).isZero();
        team().get("/v1/signal-cases").statusCode(200).body("items", empty());
    }

    @Test
    void oneCaseIsOpenedForEachAddressAndGivenToTheTeam() {
        var shared = corporation().reported(at(1));
        var other = insurer().reported(at(1).type("water"));
        var alone = corporation().reported(at(2));
        municipality()
                .match()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("signalCount", equalTo(3))
                .body("matchedCount", equalTo(3))
                .body("unmatchedCount", equalTo(0))
                .body("caseCount", equalTo(2))
                .body("reason", equalTo("Signals of this week"))
                .body("rulesVersion", equalTo("address-in-period-1"))
                .body("startedBy.subject", equalTo("service-account-gemeente"))
                .body("startedBy.client", equalTo("gemeente"))
                .body("assignTo", equalTo(BUURTTEAM.toString()));
        team().get("/v1/signal-cases")
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.kind", containsInAnyOrder("single", "multiple"))
                .body("items.status", contains("open", "open"));
        for (var signal : List.of(shared, other, alone)) {
            municipality().get("/v1/signals/" + signal).body("status", equalTo("picked-up"));
        }
    }

    @Test
    void theReceiptTellsWhatHappenedToEverySignalAndWhy() {
        var first = corporation().reported(at(1));
        var second = insurer().reported(at(1));
        var alone = corporation().reported(at(2));
        var repeat = corporation().reported(at(2));
        var unjust = corporation().reported(at(3).amount(74));
        municipality().match().statusCode(201);
        var late = corporation().reported(at(4));
        String run = municipality().match().statusCode(201).extract().path("matchingRunId");
        municipality()
                .get("/v1/matching-runs/" + run)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("signalCount", equalTo(6))
                .body("caseCount", equalTo(1))
                .body("matched.signalId", contains(late))
                .body("matched.reason", contains("alone-at-address"))
                .body("unmatched.signalId", contains(first, second, alone, repeat, unjust))
                .body(
                        "unmatched.reason",
                        contains("already-in-case", "already-in-case", "already-in-case", "repeat", "unjust"));
        municipality()
                .get("/v1/matching-runs")
                .statusCode(200)
                .body("items.signalCount", contains(6, 5))
                .body("items.caseCount", contains(1, 2));
        String earlier = municipality().get("/v1/matching-runs").extract().path("items[1].matchingRunId");
        municipality()
                .get("/v1/matching-runs/" + earlier)
                .body("matched.signalId", contains(first, second, alone))
                .body("matched.reason", contains("shares-address", "shares-address", "alone-at-address"))
                .body("unmatched.signalId", contains(repeat, unjust));
    }

    @Test
    void theCaseOfAReceiptIsTheOneThatWasOpened() {
        corporation().reported(at(1));
        String run = municipality().match().extract().path("matchingRunId");
        municipality().get("/v1/matching-runs/" + run).body("matched[0].signalCaseId", equalTo(team().onlyCase()));
        municipality().get("/v1/signal-cases").body("items.matchingRunId", contains(run));
    }

    @Test
    void theFactsAreToldInOrderAndWithoutTheResident() {
        corporation().reported(at(1));
        municipality().match().statusCode(201);
        assertThat(TestDatabase.outboxFacts())
                .containsExactly("signal-received", "matching-run-completed", "signal-case-opened");
        var payloads = TestDatabase.outboxPayloads();
        ContractCheck.assertConforms("early-signalling", "matching-run-completed", payloads.get(1));
        ContractCheck.assertConforms("early-signalling", "signal-case-opened", payloads.get(2));
        assertThat(payloads.toString()).doesNotContain("1102MB", "1980-02-29", "amount", "Signals of this week");
        assertThat(TestDatabase.query(String.class, "SELECT msg_key FROM outbox WHERE aggregatetype = 'signal-case'"))
                .containsExactly(team().onlyCase());
    }

    @Test
    void onlySignalsOfThePeriodAreLookedAtBothEndsIncluded() {
        var days = List.of(12, 11, 10, 9, 8, 7);
        days.forEach(ago -> corporation().reported(at(ago).on(today().minusDays(ago), 45)));
        var period = RunJson.recent().over(today().minusDays(11), today().minusDays(8));
        municipality()
                .post("/v1/matching-runs", period.text())
                .statusCode(201)
                .body("signalCount", equalTo(4))
                .body("caseCount", equalTo(4));
        assertThat(TestDatabase.query(
                        Integer.class, "SELECT house_number FROM signal WHERE status = 'not-yet-picked-up' ORDER BY 1"))
                .containsExactly(7, 12);
    }

    @Test
    void theSameRequestRunsOnce() {
        corporation().reported(at(1));
        var body = RunJson.recent().text();
        var first = municipality().post("/v1/matching-runs", body, "k1").statusCode(201);
        var again = municipality().post("/v1/matching-runs", body, "k1").statusCode(201);
        assertThat(again.extract().asString()).isEqualTo(first.extract().asString());
        assertThat(TestDatabase.count("matching_run")).isEqualTo(1);
    }

    @Test
    void aRunWithoutSignalsLeavesAReceipt() {
        municipality().match().statusCode(201).body("signalCount", equalTo(0));
        assertThat(TestDatabase.outboxFacts()).containsExactly("matching-run-completed");
    }

    @Test
    void runsAreReadPageByPage() {
        for (var i = 0; i < 3; i++) {
            municipality().match().statusCode(201);
        }
        String next = municipality()
                .get("/v1/matching-runs?limit=2")
                .body("items", hasSize(2))
                .extract()
                .path("next");
        municipality().get("/v1/matching-runs?limit=2&cursor=" + next).body("items", hasSize(1));
        refused(team().get("/v1/matching-runs?cursor=" + next), 400, "invalid-cursor");
    }
}
