package nl.sociaalpact.intake;

import static nl.sociaalpact.intake.Intake.maria;
import static nl.sociaalpact.intake.Intake.registered;
import static nl.sociaalpact.intake.Intake.search;
import static nl.sociaalpact.intake.Intake.with;
import static nl.sociaalpact.intake.Intake.without;
import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class SearchResidentsTest {
    private static final Map<String, Object> ADDRESS = Map.of("postcode", "1102mb", "houseNumber", 12);
    private static final Map<String, Object> NAME = Map.of("givenName", "maria", "familyName", "De Vries");

    @BeforeEach
    void registerMariaAtTheBuurtteam() {
        Intake.reset();
        registered(BUURTTEAM, maria());
    }

    @Test
    void twoThingsThatSheTellsFindHer() {
        search(DYNAMO, with(NAME, "birthDate", "1984-03-02"))
                .statusCode(200)
                .body("candidates", hasSize(1))
                .body("candidates[0].matchedOn", equalTo(List.of("name-and-birth-date")));
        search(DYNAMO, with(Map.of("address", ADDRESS), "birthDate", "1984-03-02"))
                .body("candidates[0].matchedOn", equalTo(List.of("birth-date-and-address")));
        search(DYNAMO, with(NAME, "address", ADDRESS))
                .body("candidates[0].matchedOn", equalTo(List.of("name-and-address")));
        search(DYNAMO, with(with(NAME, "address", ADDRESS), "birthDate", "1984-03-02"))
                .body(
                        "candidates[0].matchedOn",
                        equalTo(List.of("name-and-birth-date", "birth-date-and-address", "name-and-address")));
    }

    @Test
    void aStrangerIsShownNothingButThatSheIsKnown() {
        var answer = search(DYNAMO, with(NAME, "birthDate", "1984-03-02"))
                .statusCode(200)
                .extract()
                .<List<Map<String, Object>>>path("candidates");
        assertThat(answer).singleElement().satisfies(candidate -> {
            assertThat(candidate).containsOnlyKeys("candidate", "matchedOn", "knownToUs");
            assertThat(candidate).containsEntry("knownToUs", false);
        });
        var journey = TestDatabase.query(String.class, "SELECT journey_id::text FROM resident")
                .getFirst();
        assertThat(answer.toString()).doesNotContain(journey, BUURTTEAM.toString(), "gaasperdam");
    }

    @Test
    void theOwnerIsShownTheOwnReference() {
        var own = Intake.get(BUURTTEAM, "/v1/residents").extract().<String>path("items[0].residentRef");
        search(BUURTTEAM, with(NAME, "birthDate", "1984-03-02"))
                .body("candidates[0].knownToUs", equalTo(true))
                .body("candidates[0].residentRef", equalTo(own));
    }

    @Test
    void theOwnResidentsAndTheLikeliestComeFirst() {
        var twin = with(maria(), "givenName", "Marta");
        Intake.register(DYNAMO, "k1", Intake.decided(twin, Map.of("kind", "new")))
                .statusCode(201);
        search(DYNAMO, without(maria(), "area", "preferredLanguage", "contactPreferences"))
                .body("candidates.knownToUs", equalTo(List.of(true, false)));
        search(BUURTTEAM, without(twin, "area", "preferredLanguage", "contactPreferences"))
                .body("candidates.knownToUs", equalTo(List.of(true, false)))
                .body("candidates[1].matchedOn", hasSize(3));
    }

    @Test
    void somebodyElseIsNotFound() {
        search(DYNAMO, with(NAME, "birthDate", "1984-03-03")).statusCode(200).body("candidates", hasSize(0));
        search(DYNAMO, with(Map.of("givenName", "Mario", "familyName", "Vries"), "address", ADDRESS))
                .statusCode(200)
                .body("candidates", hasSize(0));
    }

    @Test
    void oneThingAloneIsTooLittle() {
        for (var body : List.of(NAME, Map.of("birthDate", "1984-03-02"), Map.of("address", ADDRESS), Map.of())) {
            search(DYNAMO, body).statusCode(422).body("type", equalTo(Intake.PROBLEM + "too-few-details"));
        }
        search(DYNAMO, Map.of("familyName", "Vries", "birthDate", "1984-03-02")).statusCode(422);
    }

    @Test
    void aSearchWritesNothing() {
        search(DYNAMO, with(NAME, "birthDate", "1984-03-02")).statusCode(200);
        assertThat(TestDatabase.count("resident")).isEqualTo(1);
        assertThat(TestDatabase.count("outbox")).isEqualTo(1);
        assertThat(TestDatabase.count("identity_index")).isEqualTo(3);
    }

    @Test
    void theIndexHoldsNothingThatCanBeRead() {
        var digests =
                TestDatabase.query(String.class, "SELECT encode(digest, 'escape') || matched_on FROM identity_index");
        assertThat(digests)
                .hasSize(3)
                .allSatisfy(digest -> assertThat(digest).doesNotContainIgnoringCase("vries", "1984", "1102"));
        var hashed = TestDatabase.query(
                Long.class,
                "SELECT count(*) FROM identity_index WHERE digest = sha256(convert_to('name-and-birth-date' || chr(31)"
                        + " || 'maria' || chr(31) || 'vries' || chr(31) || '1984-03-02', 'UTF8'))");
        assertThat(hashed).as("digests that need no key").containsExactly(0L);
    }
}
