package nl.sociaalpact.referral.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import nl.sociaalpact.lib.test.TestDatabase;
import org.jspecify.annotations.Nullable;

/** What the other services have told, and what may be left behind. */
public final class World {
    private World() {}

    /** Nobody has sent anything; every organisation is a member; nobody has any consent. */
    public static void isEmpty() {
        TestDatabase.reset("referral", "consent", "offered_service");
    }

    @CanIgnoreReturnValue
    public static UUID hasConsent(UUID journey, UUID organisation, String lifeDomain) {
        return hasConsent(journey, organisation, lifeDomain, LocalDate.of(9999, 12, 31));
    }

    @CanIgnoreReturnValue
    public static UUID hasConsent(UUID journey, UUID organisation, String lifeDomain, LocalDate validUntil) {
        var consent = UUID.randomUUID();
        TestDatabase.execute(
                "INSERT INTO consent (id, journey_id, organisation_id, life_domain, valid_until) VALUES (?, ?, ?, ?, ?)",
                consent,
                journey,
                organisation,
                lifeDomain,
                validUntil);
        return consent;
    }

    /** A service that the registry told of; its room was told so long ago, or never. */
    public static void offers(UUID organisation, UUID service, @Nullable String capacity, int daysAgo) {
        TestDatabase.execute(
                "INSERT INTO offered_service (id, organisation_id, life_domains, areas, languages, household_types,"
                        + " excluded_household_types, offered) VALUES (?, ?, '{money}', '{gaasperdam}', '{}', '{}', '{}',"
                        + " true)",
                service,
                organisation);
        if (capacity != null) {
            TestDatabase.execute(
                    "UPDATE offered_service SET capacity = ?, capacity_as_of = now() - make_interval(days => ?)"
                            + " WHERE id = ?",
                    capacity,
                    daysAgo,
                    service);
        }
    }

    public static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:sociaalpact:" + code))
                .body("status", equalTo(status))
                .body("detail", notNullValue());
    }

    /** No referral, no history, no fact to tell, no answer to repeat. */
    public static void holdsNothing() {
        for (var table :
                new String[] {"referral", "claimable_referral", "status_change", "outbox", "idempotency_key"}) {
            assertThat(TestDatabase.count(table)).as(table).isZero();
        }
    }
}
