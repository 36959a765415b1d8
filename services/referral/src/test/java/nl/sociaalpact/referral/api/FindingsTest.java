package nl.sociaalpact.referral.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.referral.api.ReferralBody.SARA;
import static nl.sociaalpact.referral.api.ReferralBody.aReferral;
import static nl.sociaalpact.referral.api.World.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A referral for assessment: what was found, as far as the resident lets the requester know. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class FindingsTest {
    private static final Desk BUURTTEAM_DESK = Desk.of(BUURTTEAM);
    private static final Desk DYNAMO_DESK = Desk.of(DYNAMO);
    private static final String MONEY_AND_HOUSING =
            found(one("money", "help-needed"), one("housing", "no-help-wanted"));

    private UUID housing = UUID.randomUUID();
    private String assessment = "";

    @BeforeEach
    void dynamoAssessesMoneyAndHousing() {
        World.isEmpty();
        World.hasConsent(SARA, DYNAMO, "money");
        World.hasConsent(SARA, BUURTTEAM, "money");
        housing = World.hasConsent(SARA, BUURTTEAM, "housing");
        assessment = BUURTTEAM_DESK.hasSent(aReferral().of(SARA).to(DYNAMO).with("kind", "assessment"));
        DYNAMO_DESK.hasMade(assessment, Change.ACCEPT);
    }

    @Test
    void anAssessmentIsCompletedWithWhatItFound() {
        refused(DYNAMO_DESK.changes(assessment, Change.COMPLETE), 422, "findings-missing");
        writes(DYNAMO_DESK, assessment, MONEY_AND_HOUSING).statusCode(200).body("findings", hasSize(2));
        DYNAMO_DESK.hasMade(assessment, Change.COMPLETE);
        reads(BUURTTEAM_DESK, assessment)
                .statusCode(200)
                .body("findings.lifeDomain", contains("housing", "money"))
                .body("findings.findingCode", contains("no-help-wanted", "help-needed"));
        assertThat(String.join("", TestDatabase.outboxPayloads())).doesNotContain("help-needed", "no-help-wanted");
        refused(writes(DYNAMO_DESK, assessment, MONEY_AND_HOUSING), 409, "not-to-find");
    }

    @Test
    void nothingIsFoundWhereTheResidentKeepsTheRequesterOut() {
        refused(writes(DYNAMO_DESK, assessment, found(one("youth", "help-needed"))), 403, "no-basis");
        refused(
                writes(DYNAMO_DESK, assessment, found(one("money", "help-needed"), one("justice", "help-needed"))),
                403,
                "no-basis");
        assertThat(TestDatabase.count("finding")).isZero();
    }

    @Test
    void aConsentThatIsTakenBackClosesTheFindingToTheRequesterAtOnce() {
        writes(DYNAMO_DESK, assessment, MONEY_AND_HOUSING).statusCode(200);
        TestDatabase.execute("DELETE FROM consent WHERE id = '" + housing + "'");
        reads(BUURTTEAM_DESK, assessment).body("findings.lifeDomain", contains("money"));
        reads(DYNAMO_DESK, assessment).body("findings.lifeDomain", contains("housing", "money"));
    }

    @Test
    void onlyTheTargetOfAnAssessmentFindsAndOthersLearnNothing() {
        var help = BUURTTEAM_DESK.hasSent(aReferral().of(SARA).to(DYNAMO));
        DYNAMO_DESK.hasMade(help, Change.ACCEPT);
        refused(writes(DYNAMO_DESK, help, MONEY_AND_HOUSING), 409, "not-to-find");
        refused(writes(BUURTTEAM_DESK, assessment, MONEY_AND_HOUSING), 409, "not-to-find");
        refused(writes(Desk.of(VENZO), assessment, "\"0\"", MONEY_AND_HOUSING), 404, "not-found");
        refused(reads(Desk.of(VENZO), assessment), 404, "not-found");
        refused(writes(DYNAMO_DESK, assessment, "\"0\"", MONEY_AND_HOUSING), 412, "stale-version");
        var twice = found(one("money", "help-needed"), one("money", "no-help-wanted"));
        refused(writes(DYNAMO_DESK, assessment, twice), 400, "bad-request");
    }

    @Test
    void whatWasFoundLaterTakesThePlaceOfWhatWasFoundBefore() {
        writes(DYNAMO_DESK, assessment, MONEY_AND_HOUSING).statusCode(200);
        writes(DYNAMO_DESK, assessment, found(one("money", "own-strength-suffices")))
                .statusCode(200);
        reads(BUURTTEAM_DESK, assessment)
                .body("findings", hasSize(1))
                .body("findings[0].findingCode", equalTo("own-strength-suffices"));
    }

    private static String one(String lifeDomain, String code) {
        return "{\"lifeDomain\": \"%s\", \"findingCode\": \"%s\"}".formatted(lifeDomain, code);
    }

    private static String found(String... findings) {
        return "{\"findings\": [%s]}".formatted(String.join(", ", findings));
    }

    private static ValidatableResponse writes(Desk desk, String referral, String findings) {
        return writes(desk, referral, desk.version(referral), findings);
    }

    private static ValidatableResponse writes(Desk desk, String referral, String version, String findings) {
        return desk.request()
                .header("If-Match", version)
                .body(findings)
                .put("/v1/referrals/" + referral + "/findings")
                .then();
    }

    private static ValidatableResponse reads(Desk desk, String referral) {
        return desk.request().get("/v1/referrals/" + referral + "/findings").then();
    }
}
