package nl.sociaalpact.referral.store;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Status;
import nl.sociaalpact.referral.usecase.Box;
import nl.sociaalpact.referral.usecase.ListFilter;
import nl.sociaalpact.referral.usecase.ListReferrals;
import org.junit.jupiter.api.Test;

/** A page costs what is on it, however much lies behind it: counted in blocks that the database looks at, not in time. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class ListPlansTest {
    private static final String ACCOUNT = "0b9a5a7e-2f4c-4d7e-9a64-6f1d2c3b4a50";
    private static final int FEW = 1_000;
    private static final int MANY = 20_000;
    private static final Pattern BLOCKS = Pattern.compile("\"Shared (?:Hit|Read) Blocks\": (\\d+)");
    private static final String REFERRALS = """
            INSERT INTO referral (id, version, journey_id, requester_org, target_org, consent_id, life_domain, area,
                                  priority, question, requested_at, status, since, next_action_by, next_action, due_at,
                                  clocks, stalled)
            SELECT uuidv7(), 0, gen_random_uuid(), ?, ?, gen_random_uuid(), 'money', 'weesp', 'routine', 'help?', now(),
                   'requested', now(), ?, 'decide', now(), '{}', true
            FROM generate_series(1, ?)""";

    /** Open referrals are in a table of their own. */
    private static final Set<Box> IN_THE_TABLE = Set.copyOf(EnumSet.complementOf(EnumSet.of(Box.OPEN)));

    @Test
    void aPageOfFiftyDoesNotGetDearerWithWhatLiesBehindIt() throws SQLException {
        // Given
        TestDatabase.reset("referral", "consent", "referral_tally", "measure_due");
        insert(FEW);
        var few = costs();
        // When
        insert(MANY - FEW);
        var many = costs();
        // Then
        System.out.println("blocks of a page of 50 from " + FEW + ": " + few + ", from " + MANY + ": " + many);
        for (var box : IN_THE_TABLE) {
            var name = box.name();
            assertThat(many.get(name)).as(name).isLessThanOrEqualTo(few.get(name) * 13 / 10 + 3);
        }
        assertThat(many.get("INBOX by status")).isLessThanOrEqualTo(few.get("INBOX by status") * 13 / 10 + 3);
        TestDatabase.reset("referral", "referral_tally", "measure_due");
    }

    private static void insert(int rows) {
        TestDatabase.execute(REFERRALS, BUURTTEAM, DYNAMO, DYNAMO, rows);
        TestDatabase.execute(
                "INSERT INTO assignment SELECT id, ?, ? FROM referral ON CONFLICT DO NOTHING", DYNAMO, ACCOUNT);
        TestDatabase.execute("VACUUM ANALYZE referral");
        TestDatabase.execute("VACUUM ANALYZE assignment");
    }

    private static Map<String, Long> costs() throws SQLException {
        var costs = new TreeMap<String, Long>();
        for (var box : IN_THE_TABLE) {
            costs.put(box.name(), blocks(box, Optional.empty()));
        }
        costs.put("INBOX by status", blocks(Box.INBOX, Optional.of(Status.REQUESTED)));
        return costs;
    }

    private static long blocks(Box box, Optional<Status> status) throws SQLException {
        var reader = box == Box.OUTBOX ? BUURTTEAM : DYNAMO;
        var filter = new ListFilter(status, Optional.empty(), Optional.empty(), Optional.empty());
        var statement = PostgresReferralLists.statement(
                new ListReferrals.Query(new OrganisationId(reader), ACCOUNT, box, filter, Optional.<UUID>empty(), 51));
        var values = statement.parameters().stream()
                .map(value -> value instanceof Integer number ? number.toString() : "'" + value + "'")
                .collect(Collectors.joining(", "));
        try (var connection = TestDatabase.asApplication();
                var plain = connection.createStatement()) {
            connection.setAutoCommit(false);
            plain.execute("SELECT set_config('pact.scope', 'organisation', true),"
                    + " set_config('pact.organisation', '" + reader + "', true)");
            plain.execute("PREPARE page AS " + statement.sql());
            try (var plan =
                    plain.executeQuery("EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) EXECUTE page(" + values + ")")) {
                plan.next();
                return ofTheWhole(plan.getString(1));
            }
        }
    }

    /** The first plan node is the whole statement: it and its children are counted in it, hit and read. */
    private static long ofTheWhole(String plan) {
        assertThat(plan).doesNotContain("\"Seq Scan\"");
        return BLOCKS.matcher(plan)
                .results()
                .limit(2)
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
    }
}
