package nl.sociaalpact.intake;

import static nl.sociaalpact.intake.Intake.get;
import static nl.sociaalpact.intake.Intake.maria;
import static nl.sociaalpact.intake.Intake.open;
import static nl.sociaalpact.intake.Intake.question;
import static nl.sociaalpact.intake.Intake.registered;
import static nl.sociaalpact.intake.Intake.with;
import static nl.sociaalpact.intake.Intake.without;
import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sociaalpact.lib.test.ContractCheck;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class HelpQuestionTest {
    private String maria = "";

    @BeforeEach
    void registerMaria() {
        Intake.reset();
        maria = registered(BUURTTEAM, maria());
        TestDatabase.execute("TRUNCATE outbox, idempotency_key");
    }

    private static void assertNothingWritten() {
        assertThat(TestDatabase.count("help_question")).isZero();
        assertThat(TestDatabase.count("debt")).isZero();
        assertThat(TestDatabase.count("outbox")).isZero();
        assertThat(TestDatabase.count("idempotency_key")).isZero();
    }

    @Test
    void theWordsAreKeptAsTheyWereSaid() {
        var answer = open(BUURTTEAM, maria, "k1", question()).statusCode(201).header("ETag", "\"0\"");
        answer.body("words", equalTo(question().get("words")))
                .body("residentRef", equalTo(maria))
                .body("talents.named", equalTo(List.of("koken voor de buurt")))
                .body("talents.notDiscussed", nullValue())
                .body("lifeDomains", equalTo(List.of("money", "youth")))
                .body("recordedBy.subject", equalTo("service-account-buurtteam-zuidoost"));
        var own = get(BUURTTEAM, answer.extract().header("Location"))
                .statusCode(200)
                .header("ETag", "\"0\"");
        assertThat(own.extract().asString()).isEqualTo(answer.extract().asString());
    }

    @Test
    void debtsAreAddedUpWithAndWithoutInformalOnes() {
        open(BUURTTEAM, maria, "k1", question())
                .body("debts", hasSize(2))
                .body("debts[0].kind", equalTo("creditor"))
                .body("debts[0].since", equalTo("2025-01-31"))
                .body("debts[0].mayBeShared", equalTo(true))
                .body("debts[1].kind", equalTo("family"))
                .body("debts[1].pressure", equalTo(true))
                .body("debts[1].mayBeShared", equalTo(false))
                .body("debtTotals.allCents", equalTo(173_456))
                .body("debtTotals.withoutInformalCents", equalTo(123_456))
                .body("debtTotals.amountsUnknown", equalTo(0));
    }

    @Test
    void debtsAreOptionalAndTalentsMayBeNotDiscussed() {
        var short_ = with(without(question(), "debts"), "talents", Map.of("notDiscussed", true));
        var answer = open(BUURTTEAM, maria, "k1", short_)
                .statusCode(201)
                .body("debts", hasSize(0))
                .body("talents.notDiscussed", equalTo(true))
                .body("talents.named", nullValue());
        get(BUURTTEAM, answer.extract().header("Location")).body("talents.notDiscussed", equalTo(true));
    }

    @Test
    void othersHearTheLifeDomainsAndNothingElse() {
        open(BUURTTEAM, maria, "k1", question()).statusCode(201);
        assertThat(TestDatabase.outboxFacts()).containsExactly("help-question-opened");
        var event = TestDatabase.outboxPayloads().getFirst();
        ContractCheck.assertConforms("intake", "help-question-opened", event);
        assertThat(event).contains("\"money\",\"youth\"", "gaasperdam", BUURTTEAM.toString());
        assertThat(event).doesNotContain("slaap", "rust", "koken", "123456", "50000", "family", "creditor");
        var journey = TestDatabase.query(String.class, "SELECT journey_id::text FROM resident");
        assertThat(TestDatabase.query(String.class, "SELECT msg_key FROM outbox"))
                .isEqualTo(journey);
    }

    @Test
    void theSameRequestIsWrittenDownOnce() {
        var first = open(BUURTTEAM, maria, "k1", question()).statusCode(201).extract();
        var again = open(BUURTTEAM, maria, "k1", question()).statusCode(201).extract();
        assertThat(again.asString()).isEqualTo(first.asString());
        open(BUURTTEAM, maria, "k1", with(question(), "words", "Iets anders."))
                .statusCode(422)
                .body("type", equalTo(Intake.PROBLEM + "idempotency-key-reused"));
        assertThat(TestDatabase.count("help_question")).isEqualTo(1);
        assertThat(TestDatabase.count("debt")).isEqualTo(2);
        assertThat(TestDatabase.count("outbox")).isEqualTo(1);
    }

    @Test
    void anUnknownResidentAndOneOfAnotherOrganisationAreTheSame() {
        var absent = open(BUURTTEAM, "nobody", "k1", question())
                .statusCode(404)
                .extract()
                .asString();
        assertThat(open(DYNAMO, maria, "k1", question())
                        .statusCode(404)
                        .extract()
                        .asString())
                .isEqualTo(absent);
        assertNothingWritten();
    }

    @Test
    void aReferenceWithoutARecordOpensNothing() {
        var stranger = registered(DYNAMO, Intake.kwame());
        TestDatabase.execute("DELETE FROM resident WHERE owner_org = ?", DYNAMO);
        TestDatabase.execute("TRUNCATE outbox, idempotency_key");
        open(DYNAMO, stranger, "k1", question()).statusCode(404);
        assertNothingWritten();
    }

    @Test
    void aDebtCannotBeginInTheFuture() {
        var tomorrow = with(Intake.brother(), "since", "2999-01-01");
        open(BUURTTEAM, maria, "k1", with(question(), "debts", List.of(Intake.shop(), tomorrow)))
                .statusCode(422)
                .body("type", equalTo(Intake.PROBLEM + "impossible-date"))
                .body("field", equalTo("debts[1].since"));
        assertNothingWritten();
    }

    @Test
    void theServiceItselfCannotChangeTheWords() throws Exception {
        var id = open(BUURTTEAM, maria, "k1", question()).extract().<String>path("helpQuestionId");
        try (var connection = TestDatabase.asApplication();
                var statement = connection.createStatement()) {
            statement.execute("SELECT set_config('pact.organisation', '" + BUURTTEAM + "', false)");
            for (var change : List.of(
                    "UPDATE help_question SET words = 'x' WHERE id = '" + id + "'",
                    "UPDATE debt SET may_be_shared = true",
                    "DELETE FROM debt")) {
                assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> statement.execute(change)))
                        .as(change)
                        .hasMessageContaining("permission denied");
            }
            assertThat(statement.executeUpdate("DELETE FROM help_question WHERE id = '" + id + "'"))
                    .isZero();
        }
    }

    @Test
    void theListIsNewestFirstAndWithoutWords() {
        for (var i = 0; i < 5; i++) {
            open(BUURTTEAM, maria, "k" + i, with(question(), "words", "Vraag " + i))
                    .statusCode(201);
        }
        var path = "/v1/residents/" + maria + "/help-questions";
        var first = get(BUURTTEAM, path + "?limit=3").statusCode(200).body("items", hasSize(3));
        assertThat(first.extract().asString()).doesNotContain("Vraag", "slaap");
        var cursor = first.extract().<String>path("next");
        var second = get(BUURTTEAM, path + "?limit=3&cursor=" + cursor)
                .body("items", hasSize(2))
                .body("next", nullValue());
        var listed = new java.util.ArrayList<String>(first.extract().path("items.helpQuestionId"));
        listed.addAll(second.extract().path("items.helpQuestionId"));
        assertThat(listed)
                .isEqualTo(TestDatabase.query(String.class, "SELECT id::text FROM help_question ORDER BY id DESC"));
    }

    @Test
    void anUnknownQuestionAndOneOfAnotherOrganisationAreTheSame() {
        var id = open(BUURTTEAM, maria, "k1", question()).extract().<String>path("helpQuestionId");
        var absent = get(DYNAMO, "/v1/help-questions/" + UUID.randomUUID())
                .statusCode(404)
                .extract()
                .asString();
        assertThat(get(DYNAMO, "/v1/help-questions/" + id)
                        .statusCode(404)
                        .extract()
                        .asString())
                .isEqualTo(absent);
        get(BUURTTEAM, "/v1/help-questions/" + id).statusCode(200);
    }
}
