package nl.sociaalpact.residentjourney.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.test.Organisations;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.residentjourney.JourneyDatabase;
import nl.sociaalpact.residentjourney.Seed;
import nl.sociaalpact.residentjourney.domain.DataSubject;
import nl.sociaalpact.residentjourney.domain.Day;
import nl.sociaalpact.residentjourney.domain.Decision;
import nl.sociaalpact.residentjourney.domain.JourneyId;
import nl.sociaalpact.residentjourney.domain.OrganisationId;
import nl.sociaalpact.residentjourney.domain.Visibility;
import nl.sociaalpact.residentjourney.domain.Visibility.Decision.Permit;
import nl.sociaalpact.residentjourney.usecase.ReadTimeline;
import nl.sociaalpact.residentjourney.usecase.Trace;
import nl.sociaalpact.residentjourney.usecase.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * One rule in four places: the decision function, the condition of the page, row-level security, and what a read really
 * shows. In worlds made by chance they agree on every line.
 */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class VisibilityAgreementTest {
    private static final int WORLDS = 40;
    private static final Trace TRACE = new Trace("4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7", null);

    @Inject
    ReadTimeline readTimeline;

    @BeforeEach
    void emptyDatabase() {
        JourneyDatabase.reset();
    }

    @Test
    void fourPlacesAgreeOnEveryLine() throws Throwable {
        var seed = Seed.of("visibility");
        var permitted = 0;
        var denied = 0;
        for (var number = 0; number < WORLDS; number++) {
            var world = RandomJourney.of(seed.world(number));
            world.store();
            for (var organisation : RandomJourney.ORGANISATIONS) {
                var expected = decided(world, organisation);
                var name = "seed %d world %d organisation %s"
                        .formatted(seed.value(), number, Organisations.code(organisation));
                assertThat(byCondition(world, organisation)).as(name).isEqualTo(expected);
                assertThat(byRowLevelSecurity(organisation)).as(name).isEqualTo(expected);
                assertThat(shown(world, organisation)).as(name).isEqualTo(expected);
                permitted += expected.size();
                denied += world.lines().size() - expected.size();
            }
        }
        assertThat(permitted).isGreaterThan(WORLDS);
        assertThat(denied).isGreaterThan(WORLDS);
    }

    private static List<UUID> decided(RandomJourney world, UUID organisation) {
        var viewer = new OrganisationId(organisation);
        var consents = world.consents().stream()
                .filter(consent -> consent.terms().receiver().equals(viewer))
                .toList();
        var visibility = Visibility.of(viewer, consents, Day.of(now()));
        return world.lines().stream()
                .filter(line -> visibility.decide(line) instanceof Permit)
                .map(line -> line.id())
                .toList();
    }

    /** The statement of the store, run by a role that row-level security does not bind. */
    private static List<UUID> byCondition(RandomJourney world, UUID organisation) {
        var sql = TimelinePages.SEEN_BY
                .first()
                .replace("$1", "'" + world.journey() + "'::uuid")
                .replace("$2", "'" + organisation + "'::uuid")
                .replace("$3", "1000");
        return TestDatabase.query(
                UUID.class,
                "SELECT e.entry_id FROM (" + sql + ") seen JOIN timeline_entry e"
                        + " USING (source, aggregate_id, version)"
                        + " ORDER BY e.occurred_at DESC, e.source DESC, e.aggregate_id DESC, e.version DESC");
    }

    private static List<UUID> byRowLevelSecurity(UUID organisation) throws SQLException {
        try (var connection = TestDatabase.asApplication();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT set_config('pact.scope', 'organisation', true),"
                    + " set_config('pact.organisation', '" + organisation + "', true)");
            var result = statement.executeQuery("SELECT entry_id FROM timeline_entry"
                    + " ORDER BY occurred_at DESC, source DESC, aggregate_id DESC, version DESC");
            var seen = new ArrayList<UUID>();
            while (result.next()) {
                seen.add(result.getObject(1, UUID.class));
            }
            connection.rollback();
            return seen;
        }
    }

    private List<UUID> shown(RandomJourney world, UUID organisation) throws Throwable {
        var visit = new Visit.OfWorker(
                new OrganisationId(organisation),
                "client",
                "subject",
                new DataSubject(new JourneyId(world.journey()), "pseudonym"),
                TRACE,
                now());
        var decision = VertxContextSupport.subscribeAndAwait(
                () -> readTimeline.handle(new ReadTimeline.Query(visit, Optional.empty(), 1_000)));
        return switch (decision) {
            case Decision.Refused<List<ReadTimeline.PermittedLine>> nothing -> List.of();
            case Decision.Accepted<List<ReadTimeline.PermittedLine>>(var lines) ->
                lines.stream().map(permitted -> permitted.line().id()).toList();
        };
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
