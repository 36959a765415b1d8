package nl.sociaalpact.intake;

import static nl.sociaalpact.intake.Intake.maria;
import static nl.sociaalpact.intake.Intake.open;
import static nl.sociaalpact.intake.Intake.question;
import static nl.sociaalpact.intake.Intake.registered;
import static nl.sociaalpact.intake.Intake.with;
import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.sociaalpact.lib.retention.DestroyApproved;
import nl.sociaalpact.lib.retention.KeptTooLong;
import nl.sociaalpact.lib.retention.SweepRecords;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.lib.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The end of a record: listed, approved by a person, destroyed; and everything that keeps it. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class RetentionTest {
    @Inject
    SweepRecords sweep;

    @Inject
    DestroyApproved destroy;

    @Inject
    KeptTooLong keptTooLong;

    private String maria = "";

    @BeforeEach
    void registerMaria() {
        Intake.reset();
        TestDatabase.reset("legal_hold", "destruction_list", "erasure_order");
        maria = registered(BUURTTEAM, maria());
        var _ = open(BUURTTEAM, maria, "k1", with(question(), "lifeDomains", List.of("money")))
                .statusCode(201);
    }

    static <T> T run(Supplier<Uni<T>> job) {
        try {
            return VertxContextSupport.subscribeAndAwait(job);
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    static RequestSpecification keeper(UUID organisation) {
        return RestAssured.given()
                .header(
                        "Authorization",
                        Tokens.of(organisation, "intake.retention").header())
                .contentType("application/json");
    }

    /** As if everything had been written this long ago. */
    private static void age(String interval) {
        TestDatabase.execute("UPDATE resident SET registered_at = registered_at - '" + interval + "'::interval");
        TestDatabase.execute("UPDATE help_question SET recorded_at = recorded_at - '" + interval + "'::interval");
    }

    private static String list(UUID organisation) {
        return keeper(organisation)
                .get("/v1/destruction-lists")
                .then()
                .extract()
                .path("items[0].listId");
    }

    private static void approve() {
        keeper(BUURTTEAM)
                .post("/v1/destruction-lists/" + list(BUURTTEAM) + "/approvals")
                .then()
                .statusCode(200);
    }

    private static void hold(String kind, String table) {
        var body = Map.of(
                "kind",
                kind,
                "recordId",
                TestDatabase.query(String.class, "SELECT id::text FROM " + table)
                        .getFirst(),
                "reason",
                "court-case",
                "endsOn",
                "2999-01-01");
        keeper(BUURTTEAM)
                .header("Idempotency-Key", kind)
                .body(body)
                .post("/v1/legal-holds")
                .then()
                .statusCode(201);
    }

    private static void assertEverythingIsThere() {
        assertThat(TestDatabase.count("resident")).isEqualTo(1);
        assertThat(TestDatabase.count("help_question")).isEqualTo(1);
        assertThat(TestDatabase.count("debt")).isEqualTo(2);
        assertThat(TestDatabase.count("identity_index")).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"14 years 10 months,0,0", "14 years 11 months 20 days,2,0", "15 years 2 days,2,2"})
    void aRecordIsListedAMonthBeforeItsEndAndCountedAfterIt(String age, int listed, long tooLong) {
        age(age);
        keeper(BUURTTEAM).get("/v1/destruction-lists/preview").then().body("$", hasSize(listed));
        assertThat(run(sweep::handle)).isEqualTo(listed);
        assertThat(run(sweep::handle)).as("a second sweep lists nothing twice").isZero();
        assertThat(run(keptTooLong::count)).isEqualTo(tooLong);
        assertThat(run(destroy::handle)).as("nobody approved").isZero();
        assertEverythingIsThere();
    }

    @Test
    void whatAPersonApprovedIsDestroyedWithAllThatBelongsToIt() {
        age("15 years 2 days");
        assertThat(run(sweep::handle)).isEqualTo(2);
        approve();
        assertThat(run(destroy::handle)).isEqualTo(2);
        assertThat(TestDatabase.query(Long.class, """
                SELECT (SELECT count(*) FROM resident) + (SELECT count(*) FROM help_question)
                     + (SELECT count(*) FROM debt) + (SELECT count(*) FROM identity_index)""")).containsExactly(0L);
        keeper(BUURTTEAM)
                .get("/v1/destruction-lists/" + list(BUURTTEAM) + "/records")
                .then()
                .body("outcome", contains("destroyed", "destroyed"))
                .body("[0].source", startsWith("Wmo 2015, article 5.3.4"));
        assertThat(run(keptTooLong::count)).isZero();
        assertThat(run(destroy::handle)).isZero();
    }

    @Test
    void nothingIsDestroyedBeforeItsDayAlthoughItWasApproved() {
        age("14 years 11 months 20 days");
        assertThat(run(sweep::handle)).isEqualTo(2);
        approve();
        assertThat(run(destroy::handle)).isZero();
        assertEverythingIsThere();
    }

    @Test
    void aRecordThatWasChangedSinceIsKeptLonger() {
        age("15 years 2 days");
        assertThat(run(sweep::handle)).isEqualTo(2);
        approve();
        open(BUURTTEAM, maria, "k2", with(question(), "lifeDomains", List.of("money")))
                .statusCode(201);
        assertThat(run(destroy::handle)).isEqualTo(1);
        assertThat(TestDatabase.query(String.class, "SELECT kind || ' ' || outcome FROM destruction_item ORDER BY 1"))
                .containsExactly("help-question destroyed", "resident kept-longer");
        assertThat(TestDatabase.count("resident")).isEqualTo(1);
    }

    @Test
    void aFileAboutYouthIsKeptByTheLongerTerm() {
        open(BUURTTEAM, maria, "k2", question()).statusCode(201);
        age("15 years 2 days");
        assertThat(run(sweep::handle)).isEqualTo(1);
        assertThat(TestDatabase.query(String.class, "SELECT DISTINCT rule FROM personal_record ORDER BY 1"))
                .containsExactly("support-file", "youth-file");
    }

    @Test
    void aLegalHoldWins() {
        age("15 years 2 days");
        hold("help-question", "help_question");
        assertThat(run(sweep::handle)).as("what is on hold is not listed").isEqualTo(1);
        approve();
        assertThat(run(destroy::handle)).isEqualTo(1);
        assertThat(TestDatabase.query(String.class, "SELECT outcome FROM destruction_item"))
                .as("the person's record is needed by the question on hold")
                .containsExactly("still-needed");
        assertEverythingIsThere();
    }

    @Test
    void aHoldAfterTheApprovalWinsToo() {
        age("15 years 2 days");
        assertThat(run(sweep::handle)).isEqualTo(2);
        approve();
        hold("help-question", "help_question");
        hold("resident", "resident");
        assertThat(run(destroy::handle)).isZero();
        assertThat(TestDatabase.query(String.class, "SELECT outcome FROM destruction_item"))
                .containsExactly("on-hold", "on-hold");
        assertEverythingIsThere();
        var held = keeper(BUURTTEAM).get("/v1/legal-holds").then().body("items", hasSize(2));
        var lifted = keeper(BUURTTEAM).post("/v1/legal-holds/" + held.extract().path("items[0].holdId") + "/liftings");
        lifted.then().statusCode(200);
        assertThat(run(sweep::handle)).as("what is lifted is listed again").isEqualTo(1);
    }

    @Test
    void anotherOrganisationSeesNeitherListNorHoldNorRecord() {
        age("15 years 2 days");
        assertThat(run(sweep::handle)).isEqualTo(2);
        hold("resident", "resident");
        keeper(DYNAMO)
                .get("/v1/destruction-lists")
                .then()
                .body("items", hasSize(0))
                .body("next", nullValue());
        keeper(DYNAMO).get("/v1/destruction-lists/preview").then().body("$", hasSize(0));
        keeper(DYNAMO).get("/v1/legal-holds").then().body("items", hasSize(0));
        for (var path : List.of("/approvals", "/records")) {
            var own = "/v1/destruction-lists/" + list(BUURTTEAM) + path;
            var none = "/v1/destruction-lists/" + UUID.randomUUID() + path;
            assertThat(answer(own)).isEqualTo(answer(none)).startsWith("404");
        }
        var body = Map.of(
                "kind", "resident",
                "recordId",
                        TestDatabase.query(String.class, "SELECT id::text FROM resident")
                                .getFirst(),
                "reason", "audit",
                "endsOn", "2999-01-01");
        keeper(DYNAMO)
                .header("Idempotency-Key", "k")
                .body(body)
                .post("/v1/legal-holds")
                .then()
                .statusCode(404);
        assertThat(TestDatabase.count("legal_hold")).isEqualTo(1);
    }

    private static String answer(String path) {
        var call = keeper(DYNAMO);
        var response = path.endsWith("approvals") ? call.post(path) : call.get(path);
        return response.statusCode() + response.asString();
    }

    @Test
    void onlyThePermissionForItOpensIt() {
        Intake.as(BUURTTEAM).get("/v1/destruction-lists").then().statusCode(403);
        Intake.as(BUURTTEAM)
                .post("/v1/destruction-lists/" + UUID.randomUUID() + "/approvals")
                .then()
                .statusCode(403);
        RestAssured.get("/v1/legal-holds").then().statusCode(401);
        keeper(BUURTTEAM)
                .header("Idempotency-Key", "k")
                .body(Map.of("kind", "resident"))
                .post("/v1/legal-holds")
                .then()
                .statusCode(400)
                .body("type", equalTo(Intake.PROBLEM + "bad-request"));
    }

    @Test
    void theDatabaseItselfLetsNothingGoWithoutADecision() throws Exception {
        age("15 years 2 days");
        try (var connection = TestDatabase.asApplication();
                var statement = connection.createStatement()) {
            statement.execute("SELECT set_config('pact.scope', 'platform', false)");
            for (var job : List.of("no", "yes")) {
                statement.execute("SELECT set_config('pact.retention', '" + job + "', false)");
                for (var table : List.of("help_question", "resident", "identity_index")) {
                    assertThat(statement.executeUpdate("DELETE FROM " + table))
                            .as(table)
                            .isZero();
                }
            }
        }
        assertEverythingIsThere();
    }

    @Test
    void everyTableIsAPersonalRecordOrBelongsToOneOrNamesNobody() {
        var libraries = "member|outbox.*|event_count|relay_lease|inbox_.*|parked|unreadable|idempotency_key|flyway_.*"
                + "|retention_rule|legal_hold|destruction_.*|erasure_.*|copy_order";
        assertThat(TestDatabase.query(
                        String.class,
                        "SELECT relname::text FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
                                + " AND relname !~ '^(" + libraries + ")$' ORDER BY 1"))
                .as("a new table: put it in personal_record, or let it go with a record that is in it")
                .containsExactly("debt", "help_question", "identity_index", "resident");
    }
}
