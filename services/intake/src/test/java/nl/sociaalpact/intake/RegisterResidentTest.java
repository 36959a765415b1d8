package nl.sociaalpact.intake;

import static nl.sociaalpact.intake.Intake.decided;
import static nl.sociaalpact.intake.Intake.get;
import static nl.sociaalpact.intake.Intake.kwame;
import static nl.sociaalpact.intake.Intake.maria;
import static nl.sociaalpact.intake.Intake.register;
import static nl.sociaalpact.intake.Intake.registered;
import static nl.sociaalpact.intake.Intake.with;
import static nl.sociaalpact.intake.Intake.without;
import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.SWAZOOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.sociaalpact.lib.test.ContractCheck;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class RegisterResidentTest {
    private static final Map<String, String> NEW = Map.of("kind", "new");

    @BeforeEach
    void emptyDatabase() {
        Intake.reset();
    }

    private static Map<String, String> same(String candidate) {
        return Map.of("kind", "same", "candidate", candidate);
    }

    private static String candidate(ValidatableResponse refused) {
        return refused.statusCode(409).extract().path("candidates[0].candidate");
    }

    private static List<UUID> journeys() {
        return TestDatabase.query(UUID.class, "SELECT DISTINCT journey_id FROM resident");
    }

    private static void assertWritten(int residents, int events) {
        assertThat(TestDatabase.count("resident")).isEqualTo(residents);
        assertThat(TestDatabase.count("outbox")).isEqualTo(events);
        assertThat(TestDatabase.count("idempotency_key")).isEqualTo(residents);
    }

    @Test
    void aNewResidentGetsAJourneyAndTheOthersHearOfIt() {
        var answer = register(BUURTTEAM, "k1", maria()).statusCode(201).header("ETag", "\"0\"");
        answer.body("givenName", equalTo("María"))
                .body("familyNamePrefix", equalTo("de"))
                .body("birthDate", equalTo("1984-03-02"))
                .body("address.postcode", equalTo("1102MB"))
                .body("address.houseNumber", equalTo(12))
                .body("area", equalTo("gaasperdam"))
                .body("preferredLanguage", equalTo("pap"))
                .body("contactPreferences.channel", equalTo("home-visit"))
                .body("contactPreferences.interpreterNeeded", equalTo(true))
                .body("contactPreferences.easyReading", equalTo(false))
                .body("registeredBy.client", equalTo("buurtteam-zuidoost"));
        var own = get(BUURTTEAM, answer.extract().header("Location"))
                .statusCode(200)
                .header("ETag", "\"0\"");
        assertThat(own.extract().asString()).isEqualTo(answer.extract().asString());

        assertThat(TestDatabase.outboxFacts()).containsExactly("resident-registered");
        var event = TestDatabase.outboxPayloads().getFirst();
        ContractCheck.assertConforms("intake", "resident-registered", event);
        assertThat(event).contains(journeys().getFirst().toString(), BUURTTEAM.toString(), "gaasperdam");
        assertThat(event).doesNotContainIgnoringCase("vries", "1984", "1102", "home-visit");
        assertThat(answer.extract().asString())
                .doesNotContain(journeys().getFirst().toString());
    }

    @Test
    void somebodyWithoutAHomeOrABirthDateCanBeRegistered() {
        register(BUURTTEAM, "k1", without(kwame(), "birthDate"))
                .statusCode(201)
                .body("birthDate", nullValue())
                .body("address", nullValue());
        assertThat(TestDatabase.count("identity_index")).isZero();
        assertWritten(1, 1);
    }

    @Test
    void candidatesAreProposedAndNothingIsWritten() {
        registered(BUURTTEAM, maria());
        var likeMaria = with(without(maria(), "address"), "givenName", "MARIA");
        register(DYNAMO, "k1", likeMaria)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo(Intake.PROBLEM + "candidates-found"))
                .body("candidates", hasSize(1))
                .body("candidates[0].matchedOn", equalTo(List.of("name-and-birth-date")))
                .body("candidates[0].knownToUs", equalTo(false))
                .body("candidates[0].residentRef", nullValue());
        assertWritten(1, 1);
    }

    @Test
    void theSamePersonAtAnotherOrganisationJoinsTheJourneyUnderAnotherReference() {
        var theirs = registered(BUURTTEAM, maria());
        var candidate = candidate(register(DYNAMO, "k1", maria()));
        var ours = register(DYNAMO, "k1", decided(maria(), same(candidate)))
                .statusCode(201)
                .body("residentRef", not(equalTo(theirs)))
                .extract()
                .<String>path("residentRef");
        assertThat(journeys()).hasSize(1);
        assertThat(TestDatabase.outboxFacts()).containsExactly("resident-registered", "resident-registered");
        assertThat(TestDatabase.query(Long.class, "SELECT aggregate_version FROM outbox ORDER BY seq"))
                .containsExactly(1L, 2L);
        assertThat(TestDatabase.outboxPayloads().get(1)).contains(DYNAMO.toString());
        get(DYNAMO, "/v1/residents/" + theirs).statusCode(404);
        get(BUURTTEAM, "/v1/residents/" + ours).statusCode(404);
    }

    @Test
    void whatALaterOrganisationKnowsIsFoundToo() {
        registered(BUURTTEAM, without(maria(), "address"));
        var candidate = candidate(register(DYNAMO, "k1", maria()));
        register(DYNAMO, "k1", decided(maria(), same(candidate))).statusCode(201);
        register(SWAZOOM, "k1", with(without(maria(), "birthDate"), "area", "weesp"))
                .statusCode(409)
                .body("candidates", hasSize(1))
                .body("candidates[0].matchedOn", equalTo(List.of("name-and-address")));
    }

    @Test
    void anotherPersonStartsAJourneyOfTheirOwn() {
        registered(BUURTTEAM, maria());
        register(DYNAMO, "k1", decided(maria(), NEW)).statusCode(201);
        assertThat(journeys()).hasSize(2);
        assertThat(TestDatabase.query(Long.class, "SELECT aggregate_version FROM outbox ORDER BY seq"))
                .containsExactly(1L, 1L);
    }

    @Test
    void theOwnResidentIsShownAsOwnAndNotRegisteredTwice() {
        var own = registered(BUURTTEAM, maria());
        register(BUURTTEAM, "k1", maria())
                .statusCode(409)
                .body("candidates[0].knownToUs", equalTo(true))
                .body("candidates[0].residentRef", equalTo(own))
                .body("candidates[0].candidate", nullValue());
        assertWritten(1, 1);
    }

    @Test
    void aCandidateThatBecameOursMeanwhileIsNotRegisteredTwice() {
        registered(BUURTTEAM, maria());
        var candidate = candidate(register(DYNAMO, "k1", maria()));
        var own = register(DYNAMO, "k1", decided(maria(), same(candidate)))
                .statusCode(201)
                .extract()
                .<String>path("residentRef");
        register(DYNAMO, "k2", decided(maria(), same(candidate)))
                .statusCode(409)
                .body("type", equalTo(Intake.PROBLEM + "already-registered"))
                .body("residentRef", equalTo(own));
        assertWritten(2, 2);
    }

    @Test
    void aCandidateOfAnotherOrganisationIsNone() {
        registered(BUURTTEAM, maria());
        var candidate = candidate(register(DYNAMO, "k1", maria()));
        register(SWAZOOM, "k1", decided(maria(), same(candidate)))
                .statusCode(422)
                .body("type", equalTo(Intake.PROBLEM + "candidate-not-usable"));
        assertWritten(1, 1);
    }

    @Test
    void aCandidateCannotCarryTheDetailsOfAnotherPerson() {
        registered(BUURTTEAM, maria());
        var candidate = candidate(register(DYNAMO, "k1", maria()));
        register(DYNAMO, "k2", decided(kwame(), same(candidate)))
                .statusCode(422)
                .body("type", equalTo(Intake.PROBLEM + "candidate-not-usable"));
        assertWritten(1, 1);
        assertThat(TestDatabase.count("identity_index")).isEqualTo(3);
    }

    @Test
    void aReferenceIsNoCandidate() {
        var own = registered(BUURTTEAM, maria());
        var journey = journeys().getFirst().toString();
        for (var invented : List.of(own, journey, "x", "A".repeat(200))) {
            register(DYNAMO, "k1", decided(maria(), same(invented)))
                    .statusCode(422)
                    .body("type", equalTo(Intake.PROBLEM + "candidate-not-usable"));
        }
        assertWritten(1, 1);
    }

    @Test
    void theSameRequestRegistersOnce() {
        var first = register(BUURTTEAM, "k1", maria()).statusCode(201).extract();
        var again = register(BUURTTEAM, "k1", maria()).statusCode(201).extract();
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        register(BUURTTEAM, "k1", kwame())
                .statusCode(422)
                .body("type", equalTo(Intake.PROBLEM + "idempotency-key-reused"));
        assertWritten(1, 1);
    }

    @Test
    void nobodyIsBornInTheFuture() {
        register(BUURTTEAM, "k1", with(maria(), "birthDate", "2999-01-01"))
                .statusCode(422)
                .body("type", equalTo(Intake.PROBLEM + "impossible-date"))
                .body("field", equalTo("birthDate"));
        assertWritten(0, 0);
    }

    @Test
    void theSameRequestTwiceAtTheSameMomentRegistersOnce() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var round = 0; round < 20; round++) {
                Intake.reset();
                var one = both.submit(() -> register(BUURTTEAM, "k1", maria())
                        .statusCode(201)
                        .extract()
                        .asString());
                var other = both.submit(() -> register(BUURTTEAM, "k1", maria())
                        .statusCode(201)
                        .extract()
                        .asString());
                assertThat(one.get()).isEqualTo(other.get());
                assertWritten(1, 1);
            }
        }
    }

    @Test
    void ofTwoOrganisationsAtTheSameMomentOneIsAsked() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var round = 0; round < 20; round++) {
                Intake.reset();
                var one = both.submit(
                        () -> register(BUURTTEAM, "k1", maria()).extract().statusCode());
                var other = both.submit(
                        () -> register(DYNAMO, "k1", maria()).extract().statusCode());
                assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(201, 409);
                assertThat(journeys()).hasSize(1);
            }
        }
    }
}
