package nl.sociaalpact.referral.store;

import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.SWAZOOM;
import static nl.sociaalpact.lib.test.Organisations.VENZO;
import static nl.sociaalpact.referral.store.SqlAs.number;
import static nl.sociaalpact.referral.store.SqlAs.refused;
import static nl.sociaalpact.referral.store.SqlAs.update;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody who could run any SQL with the rights of the service would get of parts and transfers. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class StructureSecurityTest {
    private static final UUID WHOLE = new UUID(0x018f_0000_0000_7000L, 6);
    private static final UUID PART = new UUID(0x018f_0000_0000_7000L, 7);
    private static final String REFERRALS = "SELECT count(*) FROM referral";
    private static final String COUNTED = "SELECT count(whole_id) FROM sub_referral";
    private static final String NO_CLOCK =
            ", next_action_by = NULL, next_action = NULL, due_at = NULL, clocks = NULL, sweep_at = NULL";
    private static final String OFFER = """
            INSERT INTO referral_transfer (id, referral_id, requester_org, from_org, to_org, stage, offered_at)
            VALUES (gen_random_uuid(), '%s', '%s', '%s', '%s', 'offered', now())""";

    @BeforeEach
    void dynamoGaveAPartOfWhatBuurtteamAskedToSwazoom() throws SQLException {
        TestDatabase.reset("referral");
        refer(WHOLE, BUURTTEAM, DYNAMO, null);
        refer(PART, DYNAMO, SWAZOOM, WHOLE);
    }

    @Test
    void theRequesterSeesThatThereIsAPartAndNotWhich() throws SQLException {
        assertThat(number(BUURTTEAM, REFERRALS)).isEqualTo(1);
        assertThat(number(BUURTTEAM, COUNTED)).isEqualTo(1);
        assertThat(number(DYNAMO, REFERRALS)).isEqualTo(2);
        assertThat(number(SWAZOOM, REFERRALS)).isEqualTo(1);
        assertThat(number(VENZO, COUNTED)).isZero();
        refused(BUURTTEAM, "SELECT part_id FROM sub_referral", "permission denied");
    }

    @Test
    void nobodyWritesTheCountsByHand() {
        for (var forbidden : List.of(
                "INSERT INTO sub_referral VALUES (gen_random_uuid(), '" + WHOLE + "', NULL, 'completed')",
                "UPDATE sub_referral SET status = 'completed'",
                "DELETE FROM sub_referral",
                "TRUNCATE sub_referral")) {
            refused(DYNAMO, forbidden, "permission denied");
        }
    }

    @Test
    void theCountsFollowTheParts() throws SQLException {
        try (var connection = SqlAs.connection(SWAZOOM);
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE referral SET status = 'in-progress'"))
                    .isEqualTo(1);
            connection.commit();
        }
        assertThat(number(BUURTTEAM, COUNTED + " WHERE status = 'in-progress'")).isEqualTo(1);
    }

    @Test
    void thePartsAreReachedOnlyAfterTheWholeWasStopped() throws SQLException {
        try (var connection = SqlAs.connection(BUURTTEAM);
                var statement = connection.createStatement()) {
            statement.execute("SELECT stop_parts_of('" + WHOLE + "')");
            assertThat(statement.executeUpdate(stop(PART))).isZero();
            assertThat(statement.executeUpdate(stop(WHOLE))).isEqualTo(1);
            statement.execute("SELECT stop_parts_of('" + WHOLE + "')");
            assertThat(statement.executeUpdate(stop(PART))).isEqualTo(1);
            connection.commit();
        }
        assertThat(number(BUURTTEAM, REFERRALS)).isEqualTo(1);
        assertThat(update(VENZO, stop(PART))).isZero();
    }

    @Test
    void onlyTheTargetOffersAndOnlyTheReceiverTakes() throws SQLException {
        refused(VENZO, OFFER.formatted(WHOLE, BUURTTEAM, VENZO, SWAZOOM), "row-level security");
        refused(BUURTTEAM, OFFER.formatted(WHOLE, BUURTTEAM, DYNAMO, VENZO), "row-level security");
        refused(DYNAMO, OFFER.formatted(WHOLE, VENZO, DYNAMO, SWAZOOM), "row-level security");
        TestDatabase.execute(OFFER.formatted(WHOLE, BUURTTEAM, DYNAMO, VENZO));
        refused(DYNAMO, OFFER.formatted(WHOLE, BUURTTEAM, DYNAMO, SWAZOOM), "referral_transfer_one_at_a_time");
        assertThat(number(VENZO, REFERRALS)).isEqualTo(1);
        refused(DYNAMO, "UPDATE referral_transfer SET stage = 'accepted', decided_at = now()", "row-level security");
        assertThat(update(SWAZOOM, "UPDATE referral_transfer SET stage = 'accepted', decided_at = now()"))
                .isZero();
        refused(VENZO, "UPDATE referral SET version = 7", "row-level security");
        assertThat(update(VENZO, "UPDATE referral SET target_org = '" + VENZO + "'"))
                .isEqualTo(1);
    }

    @Test
    void theOldTargetReadsUntilTheEndAndWritesNothing() throws SQLException {
        TestDatabase.execute(OFFER.formatted(WHOLE, BUURTTEAM, DYNAMO, VENZO));
        try (var connection = SqlAs.connection(VENZO);
                var statement = connection.createStatement()) {
            statement.execute("UPDATE referral SET target_org = '" + VENZO + "'");
            statement.execute("UPDATE referral_transfer SET stage = 'accepted', decided_at = now()");
            connection.commit();
        }
        var whole = REFERRALS + " WHERE id = '" + WHOLE + "'";
        assertThat(number(DYNAMO, whole)).isEqualTo(1);
        assertThat(update(DYNAMO, "UPDATE referral SET version = 7 WHERE id = '" + WHOLE + "'"))
                .isZero();
        TestDatabase.execute(
                "UPDATE referral SET status = 'completed', outcome_code = 'other'" + NO_CLOCK + " WHERE id = ?", WHOLE);
        assertThat(number(DYNAMO, whole)).isZero();
    }

    /** As its requester: the line that counts a part is written in the name of who sends it. */
    private static void refer(UUID id, UUID requester, UUID target, UUID whole) throws SQLException {
        try (var connection = SqlAs.connection(requester);
                var insert = connection.prepareStatement("""
                        INSERT INTO referral (id, version, journey_id, requester_org, target_org, consent_id, life_domain,
                                              area, priority, question, requested_at, status, since, part_of,
                                              next_action_by, next_action, due_at, clocks)
                        VALUES (?, 0, gen_random_uuid(), ?, ?, gen_random_uuid(), 'money', 'weesp', 'routine', 'help?',
                                now(), 'accepted', now(), ?, gen_random_uuid(), 'start', now(), '{}')""")) {
            insert.setObject(1, id);
            insert.setObject(2, requester);
            insert.setObject(3, target);
            insert.setObject(4, whole);
            insert.executeUpdate();
            connection.commit();
        }
    }

    private static String stop(UUID id) {
        return "UPDATE referral SET status = 'cancelled', reason_code = 'anders', reason_text = 'x'" + NO_CLOCK
                + " WHERE id = '" + id + "'";
    }
}
