package nl.sociaalpact.referral.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.referral.api.ReferralBody.SARA;
import static nl.sociaalpact.referral.api.ReferralBody.aReferral;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** To whoever is no party, a referral of others and one that never was answer the same, byte for byte. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class ThirdOrganisationTest {
    private static final String NEVER_WAS = UUID.randomUUID().toString();

    private String referral = "";

    @BeforeEach
    void buurtteamAsksDynamo() {
        World.isEmpty();
        World.hasConsent(SARA, DYNAMO, "money");
        referral = Desk.of(BUURTTEAM).hasSent(aReferral().of(SARA).to(DYNAMO));
    }

    @Test
    void everyAnswerIsThatOfAnUnknownId() {
        List<BiFunction<Desk, String, ValidatableResponse>> calls = List.of(
                Desk::reads,
                Desk::readsHistory,
                Desk::acknowledges,
                (desk, id) -> desk.changes(id, "\"0\"", Change.ACCEPT),
                (desk, id) -> desk.changes(id, "\"7\"", Change.ACCEPT),
                (desk, id) -> desk.changes(id, "\"0\"", Change.to("rejected")));
        for (var call : calls) {
            var foreign = call.apply(Desk.of(VENZO), referral).statusCode(404).extract();
            var absent = call.apply(Desk.of(VENZO), NEVER_WAS).statusCode(404).extract();
            assertThat(foreign.asString()).isEqualTo(absent.asString());
            assertThat(foreign.header("ETag")).isNull();
        }
        assertThat(TestDatabase.outboxFacts()).containsExactly("referral-requested");
    }

    @Test
    void aDraftIsNotThereForItsTarget() {
        TestDatabase.execute("UPDATE referral SET status = 'draft'");
        var draft = Desk.of(DYNAMO).reads(referral).statusCode(404).extract().asString();
        assertThat(draft).isEqualTo(Desk.of(DYNAMO).reads(NEVER_WAS).extract().asString());
        Desk.of(BUURTTEAM).reads(referral).statusCode(200);
    }
}
