package nl.sociaalpact.lib.test.sample;

import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.SWAZOOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import nl.sociaalpact.lib.persistence.Failures;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.ScopeRefused;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds although statements do not wait for each other. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class UnitOfWorkTest {
    private static final String ADD = "INSERT INTO note (id, owner_org, text, version) VALUES ($1, $2, $3, 1)";
    private static final String COUNT = "SELECT count(*) AS notes FROM note";

    private final UUID note = UUID.randomUUID();

    @Inject
    UnitOfWork work;

    @BeforeEach
    @AfterEach
    void emptyDatabase() {
        TestDatabase.reset("note", "effect");
    }

    @Test
    void whatRidesAlongIsThereAfterTheCommit() throws Throwable {
        run(() -> added(DYNAMO, "hello"));
        assertThat(TestDatabase.count("note")).isEqualTo(1);
    }

    @Test
    void whoIsNotAdmittedLeavesNothingAlthoughTheStatementWasSent() {
        TestDatabase.setStanding(DYNAMO, "suspended");
        assertThatThrownBy(() -> run(() -> added(DYNAMO, "hello"))).isInstanceOf(ScopeRefused.class);
        assertThat(TestDatabase.count("note")).isZero();
    }

    @Test
    void whoIsNotAdmittedLearnsNothing() {
        TestDatabase.setStanding(DYNAMO, "suspended");
        assertThatThrownBy(() -> run(() -> Sql.first(COUNT, row -> row.getLong("notes"))))
                .isInstanceOf(ScopeRefused.class);
    }

    @Test
    void rowLevelSecurityHoldsForWhatRidesAlong() {
        assertThatThrownBy(() -> run(() -> added(SWAZOOM, "not mine"))).hasMessageContaining("row-level security");
        assertThat(TestDatabase.count("note")).isZero();
    }

    @Test
    void oneThatFailsTakesEverythingWithItAndSaysWhy() {
        assertThatThrownBy(() -> run(() -> added(DYNAMO, "first").chain(() -> added(DYNAMO, "the same id"))))
                .matches(failure -> Failures.violatesUnique(failure, "note_pkey"));
        assertThat(TestDatabase.count("note")).isZero();
    }

    @Test
    void aWorkThatGoesOnAfterAFailureIsNotCommitted() {
        assertThatThrownBy(() -> run(() -> added(DYNAMO, "first")
                        .chain(() -> Sql.update("SELECT 1 / 0"))
                        .onFailure()
                        .recoverWithItem(0)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(TestDatabase.count("note")).isZero();
    }

    @Test
    void aWorkThatRefusesRollsBackWhatWasSent() {
        assertThatThrownBy(() -> run(() ->
                        added(DYNAMO, "first").chain(() -> Uni.createFrom().failure(new Refused()))))
                .isInstanceOf(Refused.class);
        assertThat(TestDatabase.count("note")).isZero();
        assertThatCode(() -> run(() -> added(DYNAMO, "the connection is as good as new")))
                .doesNotThrowAnyException();
    }

    private Uni<Void> added(UUID owner, String text) {
        Sql.alongWithCommit(ADD, note, owner, text);
        return Uni.createFrom().voidItem();
    }

    private <T> T run(Supplier<Uni<T>> step) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> work.inTransaction(new Scope.Organisation(DYNAMO), step));
    }

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
