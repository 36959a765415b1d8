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

/** What somebody who could run any SQL with the rights of the service would get of an open referral. */
@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class OpenReferralSecurityTest {
    private static final UUID REFERRAL = new UUID(0x018f_0000_0000_7000L, 5);
    private static final UUID JOURNEY = UUID.randomUUID();
    private static final String COUNT = "SELECT count(referral_id) FROM claimable_referral";
    private static final String CLAIM =
            "UPDATE claimable_referral SET status = 'claimed', claimed_by = '%s' WHERE status = 'open'";

    @BeforeEach
    void buurtteamAsksWhoeverSaraLetsIn() {
        TestDatabase.reset("referral", "consent");
        TestDatabase.execute("""
                INSERT INTO referral (id, version, journey_id, requester_org, life_domain, area, priority, question,
                                      requested_at, status, since, next_action_by, next_action, due_at, clocks)
                VALUES (?, 0, ?, ?, 'money', 'weesp', 'routine', 'help?', now(), 'requested', now(), gen_random_uuid(), 'decide', now(), '{}')""", REFERRAL, JOURNEY, BUURTTEAM);
        TestDatabase.execute("""
                INSERT INTO claimable_referral (referral_id, requester_org, life_domain, area, priority, offered_at,
                                                status, journey_id, among)
                VALUES (?, ?, 'money', 'weesp', 'routine', now(), 'open', ?, '{}')""", REFERRAL, BUURTTEAM, JOURNEY);
        for (var candidate : List.of(DYNAMO, SWAZOOM)) {
            TestDatabase.execute(
                    "INSERT INTO consent VALUES (gen_random_uuid(), ?, ?, 'money', NULL)", JOURNEY, candidate);
        }
    }

    @Test
    void whoCouldClaimItSeesTheOfferAndNotTheReferral() throws SQLException {
        assertThat(number(DYNAMO, COUNT)).isEqualTo(1);
        assertThat(number(DYNAMO, "SELECT count(*) FROM referral")).isZero();
        assertThat(number(VENZO, COUNT)).isZero();
        assertThat(number(BUURTTEAM, COUNT)).isEqualTo(1);
    }

    @Test
    void whoItIsAboutCannotBeReadByAnybody() {
        for (var column : List.of("journey_id", "among", "claimed_by", "*")) {
            refused(DYNAMO, "SELECT " + column + " FROM claimable_referral", "permission denied");
            refused(BUURTTEAM, "SELECT " + column + " FROM claimable_referral", "permission denied");
        }
        refused(DYNAMO, "UPDATE claimable_referral SET status = status WHERE journey_id IS NULL", "permission denied");
        refused(DYNAMO, "UPDATE claimable_referral SET among = '{}'", "permission denied");
        refused(DYNAMO, "DELETE FROM claimable_referral", "permission denied");
    }

    @Test
    void onlyTheClaimantReadsTheReferralAndOnlyAfterClaiming() throws SQLException {
        try (var connection = SqlAs.connection(DYNAMO);
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(CLAIM.formatted(DYNAMO))).isEqualTo(1);
            try (var result = statement.executeQuery("SELECT question FROM referral")) {
                assertThat(result.next()).isTrue();
            }
            assertThat(statement.executeUpdate(
                            "UPDATE referral SET consent_id = gen_random_uuid(), target_org = '" + DYNAMO + "'"))
                    .isEqualTo(1);
            connection.commit();
        }
        assertThat(number(SWAZOOM, "SELECT count(*) FROM referral")).isZero();
        assertThat(update(SWAZOOM, CLAIM.formatted(SWAZOOM))).isZero();
    }

    @Test
    void nobodyClaimsForAnotherOrWithoutConsent() throws SQLException {
        refused(DYNAMO, CLAIM.formatted(SWAZOOM), "row-level security");
        refused(BUURTTEAM, CLAIM.formatted(DYNAMO), "row-level security");
        refused(DYNAMO, "UPDATE claimable_referral SET status = 'withdrawn'", "row-level security");
        assertThat(update(VENZO, CLAIM.formatted(VENZO))).isZero();
    }

    @Test
    void nobodyMakesAnotherTheTarget() throws SQLException {
        refused(BUURTTEAM, target(VENZO), "only an organisation itself");
        refused(BUURTTEAM, target(DYNAMO), "only an organisation itself");
        refused(BUURTTEAM, target(BUURTTEAM), "check constraint");
        assertThat(update(DYNAMO, target(DYNAMO))).isZero();
    }

    @Test
    void nobodyOffersAReferralOfAnother() {
        refused(
                VENZO,
                "INSERT INTO claimable_referral VALUES ('" + REFERRAL + "', '" + VENZO
                        + "', 'money', 'weesp', 'routine', now(), 'open', '" + JOURNEY + "', '{}', NULL)",
                "row-level security");
    }

    private static String target(UUID organisation) {
        return "UPDATE referral SET consent_id = gen_random_uuid(), target_org = '" + organisation + "'";
    }
}
