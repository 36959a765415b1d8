package nl.sociaalpact.residentjourney.store;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.residentjourney.JourneyDatabase;
import nl.sociaalpact.residentjourney.Story;
import nl.sociaalpact.residentjourney.domain.OrganisationId;
import nl.sociaalpact.residentjourney.domain.decision.ConsentState;
import nl.sociaalpact.residentjourney.domain.decision.Purpose;
import org.junit.jupiter.api.Test;

/**
 * Every row that the spec table speaks of, in the places where it is enforced: the condition of the page, row-level
 * security, and the interface with a real token. The decision function alone has the same rows in its own test.
 */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class SpecTableTest {
    private static final OrganisationId READER = new OrganisationId(VENZO);
    private static final OrganisationId OTHER = new OrganisationId(BUURTTEAM);

    @Test
    void everyRowComesOutInEveryPlace() throws SQLException {
        JourneyDatabase.reset();
        var worlds = worlds();
        var rows = 0;
        for (var mandate : List.of(false, true)) {
            if (mandate) {
                mandateEverything();
            }
            for (var world : worlds) {
                rows += assertEverywhere(world, mandate);
            }
        }
        assertThat(rows).isGreaterThan(11_000);
        assertThat(TestDatabase.count("decision_log")).isEqualTo(2L * worlds.size());
    }

    private static int assertEverywhere(SpecWorld world, boolean mandate) throws SQLException {
        var expected = world.expected(mandate);
        var seen = expected.entrySet().stream()
                .filter(entry -> entry.getValue().isPermit())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var name = world.consent() + " " + world.purpose() + " mandate " + mandate;
        assertThat(byCondition(world)).as("condition: " + name).isEqualTo(seen);
        assertThat(byRowLevelSecurity(world)).as("row-level security: " + name).isEqualTo(seen);
        assertThat(byInterface(world)).as("interface: " + name).isEqualTo(world.levels(READER, expected));
        return expected.size();
    }

    private static List<SpecWorld> worlds() throws SQLException {
        var now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
        var worlds = new ArrayList<SpecWorld>();
        for (var consent : ConsentState.values()) {
            for (var purpose : Purpose.values()) {
                var world = SpecWorld.of(READER, OTHER, consent, purpose, now);
                world.store(READER, now);
                worlds.add(world);
            }
        }
        return worlds;
    }

    private static void mandateEverything() {
        for (var purpose : Purpose.values()) {
            TestDatabase.execute(
                    "INSERT INTO mandate VALUES (?, ?, current_date - 1, current_date + 1, 'test')",
                    VENZO,
                    purpose.code());
        }
    }

    private static Set<UUID> byCondition(SpecWorld world) {
        var sql = TimelinePages.SEEN_BY
                .first()
                .replace("$1", "'" + world.journey().value() + "'::uuid")
                .replace("$2", "'" + VENZO + "'::uuid")
                .replace("$3", "'" + world.purpose().code() + "'")
                .replace("$4", "1000");
        return new HashSet<>(TestDatabase.query(
                UUID.class,
                "SELECT e.entry_id FROM (" + sql + ") seen JOIN timeline_entry e"
                        + " USING (source, aggregate_id, version)"));
    }

    private static Set<UUID> byRowLevelSecurity(SpecWorld world) throws SQLException {
        try (var connection = TestDatabase.asApplication();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT set_config('pact.scope', 'organisation', true),"
                    + " set_config('pact.organisation', '" + VENZO + "', true),"
                    + " set_config('pact.purpose', '" + world.purpose().code() + "', true)");
            var result = statement.executeQuery("SELECT entry_id FROM timeline_entry WHERE journey_id = '"
                    + world.journey().value() + "'");
            var seen = new HashSet<UUID>();
            while (result.next()) {
                seen.add(result.getObject(1, UUID.class));
            }
            connection.rollback();
            return seen;
        }
    }

    /** The level of each line by its name, as the fields that are really there tell it. */
    private static Map<String, String> byInterface(SpecWorld world) {
        var answer = Story.as(VENZO, "journey.read")
                .get(
                        "/v1/residents/{ref}/timeline?limit=100&purpose={purpose}",
                        Story.refFor(VENZO, world.journey().value()),
                        world.purpose().code());
        var levels = new HashMap<String, String>();
        if (answer.statusCode() == 200) {
            List<Map<String, Object>> items = answer.jsonPath().getList("items");
            items.forEach(item -> levels.put((String) item.get("entryId"), level(item)));
        } else {
            assertThat(answer.statusCode()).isEqualTo(404);
        }
        return levels;
    }

    private static String level(Map<String, Object> item) {
        var codes = (Map<?, ?>) item.get("codes");
        var shown = !item.containsKey("fact") ? "existence" : codes.isEmpty() ? "status" : "detail";
        assertThat(item.get("level")).isEqualTo(shown);
        assertThat((List<?>) item.get("lifeDomains")).satisfies(lifeDomains -> {
            if (shown.equals("existence")) {
                assertThat(lifeDomains).isEmpty();
            }
        });
        return shown;
    }
}
