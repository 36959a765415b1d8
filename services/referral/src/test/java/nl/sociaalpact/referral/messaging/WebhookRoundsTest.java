package nl.sociaalpact.referral.messaging;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.referral.api.ReferralBody.SARA;
import static nl.sociaalpact.referral.api.ReferralBody.aReferral;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.referral.api.Desk;
import nl.sociaalpact.referral.api.FakeWebhookCalls;
import nl.sociaalpact.referral.api.World;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class WebhookRoundsTest {
    @Inject
    WebhookRounds rounds;

    @Test
    void oneRoundTellsEverybodyAndTheNextNobody() throws Throwable {
        World.isEmpty();
        TestDatabase.reset("webhook");
        FakeWebhookCalls.takeEverything();
        World.hasConsent(SARA, DYNAMO, "money");
        for (var organisation : List.of(BUURTTEAM, DYNAMO)) {
            Desk.of(organisation)
                    .request()
                    .body(Map.of("url", "https://partner.example/" + organisation))
                    .put("/v1/webhook")
                    .then()
                    .statusCode(200);
        }
        Desk.of(BUURTTEAM).hasSent(aReferral().of(SARA).to(DYNAMO));
        VertxContextSupport.subscribeAndAwait(rounds::round);
        VertxContextSupport.subscribeAndAwait(rounds::round);
        assertThat(FakeWebhookCalls.TAKEN)
                .extracting(told -> told.notice().organisation().value())
                .containsExactlyInAnyOrder(BUURTTEAM, DYNAMO);
    }
}
