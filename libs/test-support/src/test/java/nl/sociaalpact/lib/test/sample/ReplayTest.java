package nl.sociaalpact.lib.test.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.events.EventBatch;
import nl.sociaalpact.lib.events.History;
import nl.sociaalpact.lib.events.SentEvent;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.lib.test.Organisations;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.lib.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class ReplayTest {
    private static final String ADD = """
            INSERT INTO outbox_sent (id, aggregatetype, aggregateid, aggregate_version, type, msg_key, payload, created_at)
            VALUES (gen_random_uuid(), 'note', ?, ?, 'nl.sociaalpact.sample.note-written.v1', ?,
                    convert_to('{"text": "' || ? || '"}', 'UTF8'), now())""";

    private final UUID note = UUID.randomUUID();

    @BeforeEach
    void emptyDatabase() {
        TestDatabase.reset("note", "effect");
    }

    private void sent(int events, UUID key) {
        for (var version = 1; version <= events; version++) {
            TestDatabase.execute(ADD, note, version, key.toString(), "number " + version);
        }
    }

    private static Response replay(Tokens token, String query) {
        return given().header("Authorization", token.header()).get("/internal/replay" + query);
    }

    private static Tokens rebuilder() {
        return Tokens.ofPerson("service-account-journey-rebuild", "events.replay");
    }

    private static List<SentEvent> page(long since, int limit) {
        var answer = replay(rebuilder(), "?since=" + since + "&limit=" + limit);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/cloudevents-batch+json");
        return EventBatch.read(answer.asByteArray());
    }

    @Test
    void everyEventComesOnceAndInOrderWhateverThePageSize() {
        sent(23, note);
        for (var limit : List.of(1, 7, 23, 1000)) {
            var versions = new ArrayList<Long>();
            var position = 0L;
            for (var page = page(0, limit); !page.isEmpty(); page = page(position, limit)) {
                assertThat(page).hasSizeLessThanOrEqualTo(limit);
                page.forEach(event -> versions.add(event.event().version()));
                position = page.getLast().position();
            }
            assertThat(versions).hasSize(23).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void anEventIsTheOneThatWasSent() {
        sent(1, note);
        var event = page(0, 10).getFirst().event();
        assertThat(event.source()).endsWith(":sample");
        assertThat(event.fact()).isEqualTo("note-written");
        assertThat(event.aggregateId()).isEqualTo(note);
        assertThat(new String(event.data(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("{\"text\":\"number 1\"}");
        assertThat(event.id())
                .isEqualTo(TestDatabase.query(UUID.class, "SELECT id FROM outbox_sent")
                        .getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=1001", "?limit=0", "?since=-1", "?since=x", "?until=3"})
    void aPageIsBoundedAndOthersAreRefused(String query) {
        assertThat(replay(rebuilder(), query).statusCode()).isIn(400, 404);
    }

    @Test
    void nobodyElseMayReadIt() {
        assertThat(given().get("/internal/replay").statusCode()).isEqualTo(401);
        assertThat(replay(rebuilder().forAudience("other"), "").statusCode()).isEqualTo(401);
        assertThat(replay(rebuilder().expired(), "").statusCode()).isEqualTo(401);
        assertThat(replay(rebuilder().forged(), "").statusCode()).isEqualTo(401);
        assertThat(replay(Tokens.of(Organisations.GEMEENTE, "note.read", "note.write"), "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void itIsNotInTheDescribedInterface() {
        assertThat(given().get("/v1/openapi.json").asString())
                .contains("/notes")
                .doesNotContain("replay")
                .doesNotContain("internal");
    }

    @Test
    void requestsOfOthersSeeNothingOfItAndNobodyChangesIt() throws Exception {
        sent(2, note);
        try (var connection = TestDatabase.asApplication();
                var statement = connection.createStatement()) {
            var seen = statement.executeQuery("SELECT count(*) FROM outbox_sent");
            seen.next();
            assertThat(seen.getLong(1)).isZero();
            assertThat(statement.executeUpdate("DELETE FROM outbox_sent")).isZero();
            assertThat(TestDatabase.query(
                            Boolean.class,
                            "SELECT has_table_privilege(?, 'outbox_sent', 'UPDATE')",
                            TestDatabase.settings().username()))
                    .containsExactly(false);
        }
        assertThat(TestDatabase.count("outbox_sent")).isEqualTo(2);
    }

    @Test
    void whatIsForgottenCannotBeReplayedAndTheRestCan() throws Throwable {
        var forgotten = UUID.randomUUID();
        sent(3, forgotten);
        sent(2, note);
        var history = Arc.container().instance(History.class).get();
        var work = Arc.container().instance(UnitOfWork.class).get();
        var gone = VertxContextSupport.subscribeAndAwait(
                () -> work.inTransaction(new Scope.Platform(), () -> history.forget(List.of(forgotten))));
        assertThat(gone).isEqualTo(3);
        assertThat(page(0, 10)).hasSize(2).allMatch(event -> event.key().equals(note.toString()));
    }
}
