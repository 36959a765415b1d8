package nl.sociaalpact.intake;

import static nl.sociaalpact.intake.Intake.get;
import static nl.sociaalpact.intake.Intake.kwame;
import static nl.sociaalpact.intake.Intake.maria;
import static nl.sociaalpact.intake.Intake.open;
import static nl.sociaalpact.intake.Intake.question;
import static nl.sociaalpact.intake.Intake.registered;
import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The buurtteam knows Maria; Dynamo must learn nothing of what the buurtteam knows, in no way. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class OwnershipTest {
    private static final List<String> TABLES = List.of("resident", "help_question", "debt", "idempotency_key");

    private String maria = "";
    private String helpQuestion = "";

    @BeforeEach
    void registerMariaAtTheBuurtteam() {
        Intake.reset();
        maria = registered(BUURTTEAM, maria());
        helpQuestion = open(BUURTTEAM, maria, "k1", question()).extract().path("helpQuestionId");
    }

    private static Connection actingFor(String organisation) throws SQLException {
        var connection = TestDatabase.asApplication();
        try (var set = connection.prepareStatement(
                "SELECT set_config('pact.scope', 'organisation', false), set_config('pact.organisation', ?, false)")) {
            set.setString(1, organisation);
            set.execute();
        }
        return connection;
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT count(*) FROM " + table)) {
            result.next();
            return result.getLong(1);
        }
    }

    @Test
    void noEndpointShowsAnotherOrganisationsRecord() {
        registered(DYNAMO, kwame());
        var absent =
                get(DYNAMO, "/v1/residents/nobody").statusCode(404).extract().asString();
        for (var path : List.of(
                "/v1/residents/" + maria,
                "/v1/residents/" + maria + "/help-questions",
                "/v1/help-questions/" + helpQuestion)) {
            assertThat(get(DYNAMO, path).statusCode(404).extract().asString())
                    .as(path)
                    .isEqualTo(absent);
        }
        get(DYNAMO, "/v1/residents").body("items", hasSize(1)).body("items[0].familyName", equalTo("Mensah"));
        get(BUURTTEAM, "/v1/residents").body("items", hasSize(1)).body("items[0].familyName", equalTo("Vries"));
    }

    @Test
    void anotherOrganisationThatJoinsSeesItsOwnRecordOnly() {
        var told = Map.<String, Object>of(
                "givenName", "Maria", "familyName", "de Vries", "birthDate", "1984-03-02", "area", "weesp");
        var candidate = Intake.register(DYNAMO, "k1", told).extract().<String>path("candidates[0].candidate");
        var ours = Intake.register(DYNAMO, "k1", Intake.decided(told, Map.of("kind", "same", "candidate", candidate)))
                .statusCode(201)
                .extract()
                .<String>path("residentRef");
        var seen = get(DYNAMO, "/v1/residents/" + ours).statusCode(200).body("area", equalTo("weesp"));
        assertThat(seen.extract().asString()).doesNotContain("María", "1102", "pap", "home-visit");
        get(DYNAMO, "/v1/residents/" + ours + "/help-questions").statusCode(200).body("items", hasSize(0));
        get(BUURTTEAM, "/v1/residents/" + maria).body("area", equalTo("gaasperdam"));
    }

    @Test
    void aCursorServesTheOrganisationItWasMadeFor() {
        registered(BUURTTEAM, kwame());
        var cursor = get(BUURTTEAM, "/v1/residents?limit=1").extract().<String>path("next");
        get(BUURTTEAM, "/v1/residents?limit=1&cursor=" + cursor).body("items[0].familyName", equalTo("Vries"));
        get(DYNAMO, "/v1/residents?limit=1&cursor=" + cursor)
                .statusCode(400)
                .body("type", equalTo(Intake.PROBLEM + "invalid-cursor"));
    }

    @Test
    void theDatabaseItselfShowsAnotherOrganisationNothing() throws SQLException {
        try (var owner = actingFor(BUURTTEAM.toString());
                var other = actingFor(DYNAMO.toString());
                var nobody = TestDatabase.asApplication();
                var unset = actingFor("")) {
            for (var table : TABLES) {
                assertThat(count(owner, table)).as(table).isPositive();
                assertThat(count(other, table)).as(table).isZero();
                assertThat(count(nobody, table)).as(table).isZero();
                assertThat(count(unset, table)).as(table).isZero();
            }
            assertThat(count(nobody, "identity_index")).isZero();
        }
    }

    @Test
    void theDatabaseItselfTakesNothingInAnotherOrganisationsName() throws SQLException {
        try (var other = actingFor(DYNAMO.toString());
                var statement = other.createStatement()) {
            var journey = UUID.randomUUID();
            assertThatThrownBy(() -> statement.execute("INSERT INTO resident (owner_org, journey_id, id, given_name,"
                            + " family_name, area, interpreter_needed, easy_reading, registered_by_client,"
                            + " registered_by_subject, registered_at, version) VALUES ('" + BUURTTEAM + "', '" + journey
                            + "', '" + journey + "', 'x', 'x', 'weesp', false, false, 'x', 'x', now(), 0)"))
                    .hasMessageContaining("row-level security");
            assertThatThrownBy(() -> statement.execute("INSERT INTO debt VALUES ('" + BUURTTEAM + "', '" + helpQuestion
                            + "', 9, 'family', 1, null, 'no', false, true)"))
                    .hasMessageContaining("row-level security");
            assertThatThrownBy(() -> statement.execute("INSERT INTO debt VALUES ('" + DYNAMO + "', '" + helpQuestion
                            + "', 9, 'family', 1, null, 'no', false, true)"))
                    .hasMessageContaining("foreign key");
        }
    }

    @Test
    void everyTableOfAnOwnerIsLocked() {
        var open = TestDatabase.query(
                String.class,
                "SELECT c.relname::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
                        + " WHERE a.attname = 'owner_org' AND c.relkind = 'r'"
                        + " AND NOT (c.relrowsecurity AND c.relforcerowsecurity)");
        assertThat(open).isEmpty();
        assertThat(TestDatabase.query(
                        Boolean.class, "SELECT rolbypassrls OR rolsuper FROM pg_roles WHERE rolname = 'intake'"))
                .containsExactly(false);
    }
}
