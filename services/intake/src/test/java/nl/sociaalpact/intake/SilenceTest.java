package nl.sociaalpact.intake;

import static nl.sociaalpact.intake.Intake.maria;
import static nl.sociaalpact.intake.Intake.open;
import static nl.sociaalpact.intake.Intake.question;
import static nl.sociaalpact.intake.Intake.register;
import static nl.sociaalpact.intake.Intake.registered;
import static nl.sociaalpact.intake.Intake.search;
import static nl.sociaalpact.intake.Intake.with;
import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.lib.test.Tokens;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever happens, the log names nobody and repeats no word. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class SilenceTest {
    private static final String[] SECRETS = {
        "Vries", "María", "maria", "1984", "1102", "slaap", "rust in huis", "koken", "123456", "eyJ"
    };

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Handler listener = new Handler() {
        private final PatternFormatter everything = new PatternFormatter("%c %X %s%e%n");

        @Override
        public void publish(LogRecord record) {
            lines.add(everything.format(record));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Intake.reset();
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(listener);
    }

    private void assertSilent() {
        assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(line).doesNotContain(SECRETS));
    }

    @Test
    void aSearchIsLoggedWithItsCallerOnly() {
        registered(BUURTTEAM, maria());
        search(DYNAMO, Map.of("givenName", "Maria", "familyName", "Vries", "birthDate", "1984-03-02"))
                .statusCode(200);
        register(DYNAMO, "k1", maria()).statusCode(409);
        assertThat(lines)
                .filteredOn(
                        line -> line.contains("candidates shown organisation=" + DYNAMO) && line.contains("count=1"))
                .hasSize(2);
        assertSilent();
    }

    @Test
    void aRowThatTheDatabaseRefusesIsNotRepeated() {
        var ref = registered(BUURTTEAM, maria());
        TestDatabase.execute("ALTER TABLE resident ADD CONSTRAINT broken CHECK (family_name = 'x') NOT VALID");
        TestDatabase.execute("ALTER TABLE help_question ADD CONSTRAINT broken CHECK (words = 'x') NOT VALID");
        try {
            register(DYNAMO, "k1", with(maria(), "decision", Map.of("kind", "new")))
                    .statusCode(500)
                    .body("type", equalTo(Intake.PROBLEM + "internal-error"));
            open(BUURTTEAM, ref, "k1", question()).statusCode(500);
        } finally {
            TestDatabase.execute("ALTER TABLE resident DROP CONSTRAINT broken");
            TestDatabase.execute("ALTER TABLE help_question DROP CONSTRAINT broken");
        }
        assertThat(lines)
                .filteredOn(line -> line.contains("request failed incident="))
                .hasSize(2);
        assertSilent();
        assertThat(TestDatabase.count("help_question")).isZero();
        assertThat(TestDatabase.count("outbox")).isEqualTo(1);
    }

    @Test
    void aRequestThatIsRefusedIsNotRepeated() {
        search(BUURTTEAM, "{\"familyName\":\"Vries\",\"Vries\":1984}").statusCode(400);
        search(BUURTTEAM, "{\"birthDate\":\"1984-03-02 Vries\"}").statusCode(400);
        register(BUURTTEAM, "k1", with(maria(), "area", "Vries")).statusCode(400);
        register(BUURTTEAM, "k1", with(maria(), "preferredLanguage", "Vries")).statusCode(400);
        open(BUURTTEAM, "Vries-1984", "k1", question()).statusCode(404);
        Intake.get(BUURTTEAM, "/v1/residents?familyName=Vries").statusCode(400);
        io.restassured.RestAssured.given()
                .header(
                        "Authorization",
                        Tokens.of(BUURTTEAM, "intake.write").forged().header())
                .contentType("application/json")
                .header("Idempotency-Key", "k1")
                .body(maria())
                .post("/v1/residents")
                .then()
                .statusCode(401);
        Logger.getLogger("nl.sociaalpact.intake").info("the listener hears");
        assertSilent();
    }
}
