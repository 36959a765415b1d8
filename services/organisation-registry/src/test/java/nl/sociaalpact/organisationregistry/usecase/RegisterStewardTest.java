package nl.sociaalpact.organisationregistry.usecase;

import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.GEMEENTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.organisationregistry.Registry;
import nl.sociaalpact.organisationregistry.domain.Code;
import nl.sociaalpact.organisationregistry.domain.OrganisationId;
import nl.sociaalpact.organisationregistry.domain.Steward;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class RegisterStewardTest {
    private static final Steward STEWARD =
            new Steward(new OrganisationId(GEMEENTE), new Code("gemeente"), "Gemeente Amsterdam");

    @Inject
    RegisterSteward registerSteward;

    @BeforeEach
    void emptyRegistry() {
        Registry.empty();
        TestDatabase.execute("DELETE FROM member");
    }

    @AfterEach
    void theMunicipalityIsStewardAgain() {
        register(STEWARD);
    }

    @Test
    void theStewardIsAnActiveMemberFromTheFirstStart() {
        register(STEWARD);
        assertThat(TestDatabase.query(String.class, "SELECT code || ' ' || membership FROM organisation"))
                .containsExactly("gemeente active");
        assertThat(Registry.standing(GEMEENTE)).containsExactly("active");
        assertThat(TestDatabase.outboxFacts())
                .containsExactly("organisation-registered", "membership-changed", "membership-changed");
        assertThat(TestDatabase.query(Long.class, "SELECT aggregate_version FROM outbox ORDER BY seq"))
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void laterStartsChangeNothing() {
        register(STEWARD);
        register(STEWARD);
        assertThat(TestDatabase.count("organisation")).isEqualTo(1);
        assertThat(TestDatabase.outboxFacts()).hasSize(3);
    }

    @Test
    void replicasThatStartTogetherRegisterItOnce() {
        TestDatabase.execute("DELETE FROM steward");
        var starts = Stream.generate(() -> CompletableFuture.runAsync(() -> register(STEWARD)))
                .limit(5)
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(starts).join();
        assertThat(TestDatabase.count("organisation")).isEqualTo(1);
        assertThat(TestDatabase.outboxFacts()).hasSize(3);
    }

    @Test
    void anOrganisationThatBecomesStewardIsLetIn() {
        Registry.knows(DYNAMO, "applied");
        register(new Steward(new OrganisationId(DYNAMO), new Code("dynamo"), "Dynamo"));
        assertThat(Registry.standing(DYNAMO)).containsExactly("active");
        assertThat(TestDatabase.outboxFacts()).containsExactly("membership-changed");
        assertThat(TestDatabase.query(UUID.class, "SELECT organisation_id FROM steward"))
                .containsExactly(DYNAMO);
    }

    private void register(Steward steward) {
        try {
            VertxContextSupport.subscribeAndAwait(() -> registerSteward.handle(steward));
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }
}
