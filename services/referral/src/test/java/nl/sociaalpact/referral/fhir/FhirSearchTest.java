package nl.sociaalpact.referral.fhir;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.referral.api.ReferralBody.SARA;
import static nl.sociaalpact.referral.api.ReferralBody.aReferral;
import static nl.sociaalpact.referral.fhir.FhirDesk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.referral.api.Change;
import nl.sociaalpact.referral.api.World;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class FhirSearchTest {
    private static final UUID OMAR = UUID.fromString("7b0a4a5e-64d2-4a52-8d8b-90f4d2c1a001");
    private static final FhirDesk BUURTTEAM_DESK = FhirDesk.of(BUURTTEAM);
    private static final FhirDesk DYNAMO_DESK = FhirDesk.of(DYNAMO);

    private List<String> sent = List.of();

    @BeforeEach
    void buurtteamAsksDynamoFourTimesForSaraAndOnceForOmar() {
        World.isEmpty();
        World.hasConsent(SARA, DYNAMO, "money");
        World.hasConsent(OMAR, DYNAMO, "money");
        sent = IntStream.range(0, 5)
                .mapToObj(number -> BUURTTEAM_DESK
                        .desk()
                        .hasSent(aReferral().of(number == 4 ? OMAR : SARA).to(DYNAMO)))
                .toList();
    }

    @Test
    void eachSideFindsWhatItIsAPartyToAndAThirdFindsNothing() {
        assertThat(ids(DYNAMO_DESK.finds("Task?owner=" + DYNAMO))).isEqualTo(sent.reversed());
        assertThat(ids(BUURTTEAM_DESK.finds("Task?requester=Organization/" + BUURTTEAM)))
                .isEqualTo(sent.reversed());
        assertThat(ids(BUURTTEAM_DESK.finds("ServiceRequest?performer:identifier="
                        + "https://sociaalpact.example/fhir/sid/organisation%7C" + DYNAMO)))
                .isEqualTo(sent.reversed());
        assertThat(ids(DYNAMO_DESK.finds("Task?requester=" + DYNAMO))).isEmpty();
        refused(DYNAMO_DESK.gets("Task?owner=urn:other%7C" + DYNAMO), 400, "invalid-search");
        for (var search : List.of("Task", "ServiceRequest", "Task?owner=" + DYNAMO, "Task?requester=" + BUURTTEAM)) {
            var found = FhirDesk.of(VENZO).finds(search);
            assertThat(found.getTotal()).isZero();
            assertThat(found.getEntry()).isEmpty();
            assertThat(found.getLink("next")).isNull();
        }
    }

    @Test
    void statusIsThatOfTheHalfThatIsSearched() {
        DYNAMO_DESK.desk().hasMade(sent.get(1), Change.ACCEPT);
        DYNAMO_DESK.desk().hasMade(sent.get(2), Change.REJECT);
        BUURTTEAM_DESK.desk().hasMade(sent.get(3), Change.ENTERED_IN_ERROR);
        assertThat(ids(DYNAMO_DESK.finds("Task?status=accepted,rejected"))).containsExactly(sent.get(2), sent.get(1));
        assertThat(ids(DYNAMO_DESK.finds("ServiceRequest?status=active")))
                .containsExactly(sent.get(4), sent.get(1), sent.get(0));
        assertThat(ids(DYNAMO_DESK.finds("Task?status=received"))).isEmpty();
        assertThat(ids(BUURTTEAM_DESK.finds("Task?status=entered-in-error"))).isEmpty();
        assertThat(BUURTTEAM_DESK.finds("Task").getTotal()).isEqualTo(4);
    }

    @Test
    void aResidentIsFoundUnderTheReadersOwnReferenceOnlyAndNotInTheAddressWhenPosted() {
        var omar = DYNAMO_DESK.desk().residentRef(OMAR);
        assertThat(ids(DYNAMO_DESK.finds("Task?patient=" + omar))).containsExactly(sent.get(4));
        assertThat(ids(posted(DYNAMO_DESK, omar))).containsExactly(sent.get(4));
        assertThat(ids(posted(BUURTTEAM_DESK, omar))).isEmpty();
        assertThat(ids(DYNAMO_DESK.finds("Task?patient=nobody"))).isEmpty();
    }

    @Test
    void whatChangedSinceIsFoundWhateverChanged() {
        TestDatabase.execute("ALTER TABLE referral DISABLE TRIGGER referral_last_change");
        TestDatabase.execute("UPDATE referral SET updated_at = '2026-01-05T10:00:00Z'");
        TestDatabase.execute("ALTER TABLE referral ENABLE TRIGGER referral_last_change");
        DYNAMO_DESK.desk().acknowledges(sent.get(3)).statusCode(200);
        assertThat(ids(DYNAMO_DESK.finds("Task?_lastUpdated=gt2026-01-05T10:00:00Z")))
                .containsExactly(sent.get(3));
        assertThat(ids(DYNAMO_DESK.finds("Task?_lastUpdated=ge2026-01-05T10:00:00Z")))
                .hasSize(5);
        assertThat(ids(DYNAMO_DESK.finds("Task?_lastUpdated=ge2026-01-05&_lastUpdated=lt2026-01-06")))
                .hasSize(4);
        assertThat(ids(DYNAMO_DESK.finds("Task?_lastUpdated=le2026-01-03"))).isEmpty();
    }

    @Test
    void pagesAreFollowedByTheirLinkAndTheFirstSaysHowManyThereAre() {
        var first = DYNAMO_DESK.finds(
                "Task?owner:identifier=https://sociaalpact.example/fhir/sid/organisation%7C" + DYNAMO + "&_count=2");
        assertThat(first.getTotal()).isEqualTo(5);
        var second = DYNAMO_DESK.finds(after(first));
        var third = DYNAMO_DESK.finds(after(second));
        assertThat(ids(first)).containsExactly(sent.get(4), sent.get(3));
        assertThat(ids(second)).containsExactly(sent.get(2), sent.get(1));
        assertThat(second.hasTotal()).isFalse();
        assertThat(ids(third)).containsExactly(sent.get(0));
        assertThat(third.getLink("next")).isNull();
        refused(BUURTTEAM_DESK.gets(after(first)), 400, "invalid-cursor");
        assertThat(DYNAMO_DESK.finds("Task?_total=none").hasTotal()).isFalse();
    }

    @Test
    void aTaskCanComeWithWhatItIsAbout() {
        var found = DYNAMO_DESK.finds("Task?_include=Task:focus&_count=1");
        assertThat(found.getEntry())
                .extracting(entry -> entry.getSearch().getMode().toCode())
                .containsExactly("match", "include");
        assertThat(found.getEntry().getLast().getFullUrl()).endsWith("/fhir/ServiceRequest/" + sent.get(4));
    }

    @Test
    void aSearchThatIsNotUnderstoodIsRefused() {
        for (var search : List.of(
                "owner=nobody",
                "_count=0",
                "_count=many",
                "_lastUpdated=yesterday",
                "status=a&status=b",
                "_total=all",
                "_include=Task:owner",
                "_cursor=x")) {
            var code = search.startsWith("_cursor") ? "invalid-cursor" : "invalid-search";
            refused(DYNAMO_DESK.gets("Task?" + search), 400, code);
        }
        refused(DYNAMO_DESK.gets("Task?name=Sara"), 400, "unknown-parameter");
        refused(DYNAMO_DESK.gets("ServiceRequest?owner=" + DYNAMO), 400, "unknown-parameter");
    }

    private static Bundle posted(FhirDesk desk, String patient) {
        return FhirDesk.parsed(
                Bundle.class,
                desk.request()
                        .contentType("application/x-www-form-urlencoded")
                        .formParam("patient:identifier", "https://sociaalpact.example/fhir/sid/resident-ref|" + patient)
                        .post("/fhir/Task/_search")
                        .then()
                        .statusCode(200));
    }

    private static String after(Bundle page) {
        var next = URI.create(page.getLink("next").getUrl());
        return "Task?" + next.getRawQuery();
    }

    private static List<String> ids(Bundle found) {
        return found.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .map(resource -> resource.getIdPart())
                .toList();
    }
}
