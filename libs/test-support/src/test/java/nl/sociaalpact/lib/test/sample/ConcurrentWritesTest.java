package nl.sociaalpact.lib.test.sample;

import static io.restassured.RestAssured.given;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.lib.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class ConcurrentWritesTest {
    private static final int CLIENTS = 12;

    @BeforeEach
    void emptyDatabase() {
        TestDatabase.reset("note", "effect");
    }

    @Test
    void theSameRequestAtTheSameMomentHasOneEffectAndOneAnswer() throws Exception {
        var token = Tokens.of(DYNAMO, "note.write").header();
        var answers = together(() -> given().header("Authorization", token)
                .contentType("application/json")
                .header("Idempotency-Key", "same")
                .body("{\"text\":\"hello\"}")
                .post("/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .asString());
        assertThat(answers).hasSize(CLIENTS).containsOnly(answers.getFirst());
        assertThat(TestDatabase.count("note")).isEqualTo(1);
        assertThat(TestDatabase.count("outbox")).isEqualTo(1);
    }

    @Test
    void ofTwoChangesToOneVersionOneWins() throws Exception {
        var token = Tokens.of(DYNAMO, "note.write").header();
        var id = given().header("Authorization", token)
                .contentType("application/json")
                .header("Idempotency-Key", "first")
                .body("{\"text\":\"hello\"}")
                .post("/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var statuses = together(() -> given().header("Authorization", token)
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body("{\"text\":\"changed\"}")
                .put("/v1/notes/" + id)
                .statusCode());
        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses.stream().filter(status -> status == 412)).hasSize(CLIENTS - 1);
        assertThat(TestDatabase.count("outbox")).isEqualTo(2);
    }

    private static <T> List<T> together(Callable<T> call) throws Exception {
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var answers = new ArrayList<T>();
            for (var answer : threads.invokeAll(Collections.nCopies(CLIENTS, call))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
