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
import java.util.Set;
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
import nl.sociaalpact.residentjourney.domain.Standing;
import nl.sociaalpact.residentjourney.domain.decision.Action;
import nl.sociaalpact.residentjourney.domain.decision.Context;
import nl.sociaalpact.residentjourney.domain.decision.Decisions;
import nl.sociaalpact.residentjourney.domain.decision.Purpose;
import nl.sociaalpact.residentjourney.domain.decision.PurposeMatrix;
import nl.sociaalpact.residentjourney.domain.decision.Ruling;
import nl.sociaalpact.residentjourney.domain.decision.Subject;
import nl.sociaalpact.residentjourney.usecase.PermittedLine;
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
    private static final UUID MANDATED = Organisations.DYNAMO;
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
            TestDatabase.execute(
                    "INSERT INTO mandate VALUES (?, 'social-support', current_date - 1, current_date + 1, 'test')",
                    MANDATED);
            var purpose = RandomJourney.PURPOSES.get(number % RandomJourney.PURPOSES.size());
            for (var organisation : RandomJourney.ORGANISATIONS) {
                var expected = decided(world, organisation, purpose);
                var name = "seed %d world %d organisation %s"
                        .formatted(seed.value(), number, Organisations.code(organisation));
                assertThat(byCondition(world, organisation, purpose)).as(name).isEqualTo(expected);
                assertThat(byRowLevelSecurity(organisation, purpose)).as(name).isEqualTo(expected);
                assertThat(shown(world, organisation, purpose)).as(name).isEqualTo(expected);
                permitted += expected.size();
                denied += world.lines().size() - expected.size();
            }
        }
        assertThat(permitted).isGreaterThan(WORLDS);
        assertThat(denied).isGreaterThan(WORLDS);
    }

    private static List<UUID> decided(RandomJourney world, UUID organisation, Purpose purpose) {
        var viewer = new OrganisationId(organisation);
        var consents = world.consents().stream()
                .filter(consent -> consent.terms().receiver().equals(viewer))
                .toList();
        var today = Day.of(now());
        var reader = new Subject.Organisation(
                organisation, organisation.equals(MANDATED) ? Set.of(Purpose.SOCIAL_SUPPORT) : Set.of());
        var context = new Context(today, Standing.openings(consents, today));
        var decisions = new Decisions(PurposeMatrix.shipped());
        return world.lines().stream()
                .filter(line -> decisions.decide(reader, new Action.Read(), line.item(), purpose, context)
                        instanceof Ruling.Permit)
                .map(line -> line.id())
                .toList();
    }

    /** The statement of the store, run by a role that row-level security does not bind. */
    private static List<UUID> byCondition(RandomJourney world, UUID organisation, Purpose purpose) {
        var sql = TimelinePages.SEEN_BY
                .first()
                .replace("$1", "'" + world.journey() + "'::uuid")
                .replace("$2", "'" + organisation + "'::uuid")
                .replace("$3", "'" + purpose.code() + "'")
                .replace("$4", "1000");
        return TestDatabase.query(
                UUID.class,
                "SELECT e.entry_id FROM (" + sql + ") seen JOIN timeline_entry e"
                        + " USING (source, aggregate_id, version)"
                        + " ORDER BY e.occurred_at DESC, e.source DESC, e.aggregate_id DESC, e.version DESC");
    }

    private static List<UUID> byRowLevelSecurity(UUID organisation, Purpose purpose) throws SQLException {
        try (var connection = TestDatabase.asApplication();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT set_config('pact.scope', 'organisation', true),"
                    + " set_config('pact.organisation', '" + organisation + "', true),"
                    + " set_config('pact.purpose', '" + purpose.code() + "', true)");
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

    private List<UUID> shown(RandomJourney world, UUID organisation, Purpose purpose) throws Throwable {
        var visit = new Visit.OfWorker(
                new OrganisationId(organisation),
                "client",
                "subject",
                new DataSubject(new JourneyId(world.journey()), "pseudonym"),
                TRACE,
                now());
        var decision = VertxContextSupport.subscribeAndAwait(
                () -> readTimeline.handle(new ReadTimeline.Query(visit, purpose, Optional.empty(), 1_000)));
        return switch (decision) {
            case Decision.Refused<List<PermittedLine>> nothing -> List.of();
            case Decision.Accepted<List<PermittedLine>>(var lines) ->
                lines.stream().map(permitted -> permitted.line().id()).toList();
        };
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
