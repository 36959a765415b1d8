package nl.sociaalpact.earlysignalling.api;

import static nl.sociaalpact.earlysignalling.Client.corporation;
import static nl.sociaalpact.earlysignalling.Client.insurer;
import static nl.sociaalpact.earlysignalling.Client.municipality;
import static nl.sociaalpact.earlysignalling.Client.refused;
import static nl.sociaalpact.earlysignalling.ReportJson.rent;
import static nl.sociaalpact.earlysignalling.ReportJson.today;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.GEMEENTE;
import static nl.sociaalpact.lib.test.Organisations.PBAZO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.sociaalpact.earlysignalling.Client;
import nl.sociaalpact.earlysignalling.ReportJson;
import nl.sociaalpact.earlysignalling.RunJson;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class MatchingRunLimitsTest {
    @BeforeEach
    void emptyDatabase() {
        Client.reset();
    }

    private static ReportJson at(int houseNumber) {
        return rent().at("1102 MB", houseNumber);
    }

    @Test
    void whatCannotBeRunIsRefusedAndOpensNothing() {
        corporation().reported(at(1));
        var recent = RunJson.recent();
        refused(
                municipality()
                        .post(
                                "/v1/matching-runs",
                                recent.over(today(), today().minusDays(1)).text()),
                422,
                "period-not-allowed");
        refused(
                municipality()
                        .post(
                                "/v1/matching-runs",
                                recent.over(today().minusDays(92), today()).text()),
                422,
                "period-not-allowed");
        refused(
                municipality()
                        .post(
                                "/v1/matching-runs",
                                recent.assignedTo(UUID.randomUUID()).text()),
                422,
                "team-not-active");
        TestDatabase.setStanding(DYNAMO, "suspended");
        refused(
                municipality()
                        .post("/v1/matching-runs", recent.assignedTo(DYNAMO).text()),
                422,
                "team-not-active");
        insurer().reported(at(2));
        refused(
                municipality()
                        .post("/v1/matching-runs", recent.assignedTo(PBAZO).text()),
                422,
                "team-is-reporter");
        assertNothingOpened();
    }

    @Test
    void onlyTheMunicipalityStartsARun() {
        corporation().reported(at(1));
        refused(Client.stranger().match(), 403, "not-the-municipality");
        assertNothingOpened();
    }

    private static void assertNothingOpened() {
        assertThat(TestDatabase.count("matching_run")).isZero();
        assertThat(TestDatabase.count("signal_case")).isZero();
        assertThat(TestDatabase.outboxFacts()).containsOnly("signal-received");
        assertThat(TestDatabase.query(String.class, "SELECT DISTINCT status FROM signal"))
                .containsExactly("not-yet-picked-up");
    }

    @Test
    void twoRunsAtOncePutEachSignalInOneCase() throws Exception {
        for (var round = 1; round <= 5; round++) {
            for (var number = 1; number <= 8; number++) {
                corporation().reported(rent().at("11" + (10 + round) + " AB", (number + 1) / 2));
                insurer()
                        .reported(rent().at("11" + (10 + round) + " AB", (number + 1) / 2)
                                .amount(100 + number));
            }
            var cases = Together.call(
                    () -> municipality().match().statusCode(201).extract().<Integer>path("caseCount"),
                    () -> municipality().match().statusCode(201).extract().<Integer>path("caseCount"),
                    () -> municipality().match().statusCode(201).extract().<Integer>path("caseCount"));
            assertThat(cases.stream().mapToInt(Integer::intValue).sum()).isEqualTo(4);
            assertThat(TestDatabase.count("signal_case")).isEqualTo(4 * round);
        }
        assertThat(TestDatabase.query(Long.class, "SELECT count(*) FROM signal WHERE status = 'picked-up'"))
                .containsExactly(TestDatabase.count("signal_case_signal"));
        assertThat(TestDatabase.query(Long.class, """
                SELECT count(*) FROM signal_case_signal GROUP BY signal_id HAVING count(*) > 1""")).isEmpty();
    }

    @Test
    void aRunOverManySignalsIsOneTransaction() {
        TestDatabase.execute("""
                INSERT INTO signal (id, reporter_id, municipality_id, received_at, partner_signal_id, partner_type,
                    postcode, house_number, house_letter, addition, area, amount_euro, arrears_since, signalled_on,
                    personal_contact_sought, debt_help_pointed_out, reminder_sent, offered_to_pass_on, crisis, status,
                    version)
                SELECT uuidv7(), ?, ?, now(), 'p' || n, 'water', '1102MB', 1 + n % 500, '', '', 'weesp', 100,
                    ?::date - 45, ?::date, true, true, true, true, false, 'not-yet-picked-up', 1
                FROM generate_series(1, 1000) n""", PBAZO, GEMEENTE, today().toString(), today().toString());
        municipality()
                .match()
                .statusCode(201)
                .body("matchedCount", equalTo(1000))
                .body("caseCount", equalTo(500));
        corporation().reported(at(1));
        refused(municipality().match(), 422, "too-many-signals").body("largestRun", equalTo(1000));
    }
}
