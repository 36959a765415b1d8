package nl.sociaalpact.referral.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import nl.sociaalpact.lib.test.TestDatabase;

/** What the other services have told, and what may be left behind. */
final class World {
    private World() {}

    /** Nobody has sent anything; every organisation is a member; nobody has any consent. */
    static void isEmpty() {
        TestDatabase.reset("referral", "consent");
    }

    @CanIgnoreReturnValue
    static UUID hasConsent(UUID journey, UUID organisation, String lifeDomain) {
        return hasConsent(journey, organisation, lifeDomain, LocalDate.of(9999, 12, 31));
    }

    @CanIgnoreReturnValue
    static UUID hasConsent(UUID journey, UUID organisation, String lifeDomain, LocalDate validUntil) {
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

    static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:sociaalpact:" + code))
                .body("status", equalTo(status))
                .body("detail", notNullValue());
    }

    /** No referral, no history, no fact to tell, no answer to repeat. */
    static void holdsNothing() {
        for (var table : new String[] {"referral", "status_change", "outbox", "idempotency_key"}) {
            assertThat(TestDatabase.count(table)).as(table).isZero();
        }
    }
}
