package nl.sociaalpact.residentjourney.api;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.residentjourney.Story.as;
import static nl.sociaalpact.residentjourney.Story.asResident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.residentjourney.JourneyDatabase;
import nl.sociaalpact.residentjourney.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class LinkTest {
    private static final String NO_CODE = "0000-0000-0000-0000-0000-0000-0000";

    @BeforeEach
    void emptyDatabase() {
        JourneyDatabase.reset();
    }

    @Test
    void aCodeLeadsToTheJourneyItWasMadeFor() {
        var story = Story.ofAResident();
        Story.ofAResident();

        redeem("resident", story.code()).then().statusCode(201).body("linked", equalTo(true));

        asResident("resident").get("/v1/my/timeline").then().body("items.size()", equalTo(3));
        asResident("somebody-else").get("/v1/my/timeline").then().statusCode(404);
    }

    @Test
    void theCodeIsShownOnceAndNeverKept() {
        var story = Story.ofAResident();
        var first = invite(story, BUURTTEAM, "key-1");
        var again = invite(story, BUURTTEAM, "key-1");

        first.then().statusCode(201).body("code", matchesPattern("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}"));
        again.then().statusCode(201).body("code", nullValue());
        assertThat(again.jsonPath().getString("invitationId"))
                .isEqualTo(first.jsonPath().getString("invitationId"));
        assertThat(TestDatabase.count("invitation")).isEqualTo(1);
        var code = first.jsonPath().getString("code");
        assertThat(everythingKept()).noneMatch(kept -> kept.contains(code) || kept.contains(code.replace("-", "")));
        redeem("resident", code).then().statusCode(201);
    }

    @Test
    void ofTwoInvitationsWithOneKeyAtTheSameMomentOnlyACodeThatWorksIsShown() throws Exception {
        var story = Story.ofAResident();
        List<Response> answers;
        try (var workers = Executors.newFixedThreadPool(4)) {
            answers = workers
                    .invokeAll(java.util.Collections.<Callable<Response>>nCopies(
                            4, () -> invite(story, BUURTTEAM, "key-1")))
                    .stream()
                    .map(LinkTest::result)
                    .toList();
        }

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(TestDatabase.count("invitation")).isEqualTo(1);
        assertThat(answers.stream()
                        .map(answer -> answer.jsonPath().getString("code"))
                        .filter(code -> code != null))
                .singleElement()
                .satisfies(code -> redeem("resident", code).then().statusCode(201));
    }

    @Test
    void onlyWhoIsInvolvedInvites() {
        var story = Story.ofAResident();

        invite(story, VENZO, "key-1").then().statusCode(404);

        assertThat(TestDatabase.count("invitation")).isZero();
    }

    @Test
    void aCodeWorksForOneAccountAndOnce() {
        var story = Story.ofAResident();
        var code = story.code();

        redeem("resident", code).then().statusCode(201);

        redeem("resident", code).then().statusCode(200);
        redeem("thief", code).then().statusCode(404).body("type", equalTo("urn:problem-type:sociaalpact:not-found"));
        assertThat(TestDatabase.count("journey_link")).isEqualTo(1);
    }

    @Test
    void ofTwoAccountsAtTheSameMomentOneIsLinked() throws Exception {
        var code = Story.ofAResident().code();
        List<Integer> answers;
        try (var accounts = Executors.newFixedThreadPool(2)) {
            answers =
                    accounts
                            .invokeAll(
                                    List.<Callable<Response>>of(() -> redeem("one", code), () -> redeem("other", code)))
                            .stream()
                            .map(answer -> result(answer).statusCode())
                            .toList();
        }

        assertThat(answers).containsOnlyOnce(201).hasSize(2);
        assertThat(TestDatabase.count("journey_link")).isEqualTo(1);
    }

    @Test
    void anAccountHasOneJourney() {
        Story.ofAResident().linkedTo("resident");
        var other = Story.ofAResident();

        redeem("resident", other.code())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:sociaalpact:account-already-linked"));
    }

    @Test
    void aJourneyHasOneAccount() {
        var story = Story.ofAResident().linkedTo("resident");

        redeem("other", story.code())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:sociaalpact:journey-already-linked"));
        asResident("other").get("/v1/my/timeline").then().statusCode(404);
    }

    @Test
    void anUnlinkedAccountSeesNothingUntilItHasANewCode() {
        var story = Story.ofAResident();
        var code = story.code();
        redeem("resident", code).then().statusCode(201);

        asResident("resident").delete("/v1/my/journey-link").then().statusCode(204);

        asResident("resident")
                .get("/v1/my/timeline")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:sociaalpact:journey-not-linked"));
        asResident("resident").delete("/v1/my/journey-link").then().statusCode(404);
        redeem("resident", code).then().statusCode(404);
        redeem("resident", story.code()).then().statusCode(201);
    }

    @Test
    void wrongCodesAreNotFoundAndThenHaveToWait() {
        var code = Story.ofAResident().code();
        for (var attempt = 0; attempt < 5; attempt++) {
            redeem("guesser", NO_CODE).then().statusCode(404);
        }

        redeem("guesser", code)
                .then()
                .statusCode(429)
                .body("type", equalTo("urn:problem-type:sociaalpact:too-many-wrong-codes"));
        redeem("resident", code).then().statusCode(201);

        TestDatabase.execute("UPDATE link_attempt SET since = since - interval '1 hour'");
        redeem("guesser", code).then().statusCode(404);
    }

    @Test
    void anOldCodeIsWorthNothing() {
        var code = Story.ofAResident().code();
        TestDatabase.execute("UPDATE invitation SET made_at = made_at - interval '8 days',"
                + " expires_at = expires_at - interval '7 days'");

        redeem("resident", code).then().statusCode(404);
    }

    @Test
    void whatIsNoCodeCountsLikeAWrongOneOrIsRefused() {
        redeem("resident", "short").then().statusCode(404);
        redeem("resident", "€".repeat(28)).then().statusCode(400);
        redeem("resident", "0".repeat(61)).then().statusCode(400);

        assertThat(TestDatabase.query(Integer.class, "SELECT failures FROM link_attempt"))
                .containsExactly(1);
    }

    @Test
    void theAccountIsKeptAsAHash() {
        Story.ofAResident().linkedTo("resident-with-a-name");

        assertThat(everythingKept()).noneMatch(kept -> kept.contains("resident-with-a-name"));
    }

    private static List<String> everythingKept() {
        return TestDatabase.query(String.class, """
                SELECT i::text FROM invitation i UNION ALL SELECT l::text FROM journey_link l
                UNION ALL SELECT a::text FROM link_attempt a UNION ALL SELECT u::text FROM processing_user u
                UNION ALL SELECT p::text FROM processing_log p UNION ALL SELECT convert_from(payload, 'UTF8') FROM outbox
                UNION ALL SELECT client || key || convert_from(body, 'UTF8') FROM idempotency_key""");
    }

    private static Response redeem(String account, String code) {
        return asResident(account).body("{\"code\": \"%s\"}".formatted(code)).post("/v1/my/journey-link");
    }

    private static Response invite(Story story, UUID organisation, String key) {
        return as(organisation, "journey.invite")
                .header("Idempotency-Key", key)
                .post("/v1/residents/{ref}/invitations", story.refFor(organisation));
    }

    private static Response result(Future<Response> answer) {
        try {
            return answer.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
