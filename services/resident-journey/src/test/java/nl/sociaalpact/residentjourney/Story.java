package nl.sociaalpact.residentjourney;

import static io.restassured.RestAssured.given;
import static nl.sociaalpact.lib.test.Organisations.BUURTTEAM;
import static nl.sociaalpact.lib.test.Organisations.SWAZOOM;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.UUID;
import nl.sociaalpact.lib.access.ResidentReferences;
import nl.sociaalpact.lib.test.Tokens;
import nl.sociaalpact.residentjourney.Facts.Referral;
import nl.sociaalpact.residentjourney.messaging.Delivery;

/**
 * A resident whom the buurtteam registered, with a question about money and one about youth; and what a test makes happen
 * after that, over the real interfaces.
 */
public final class Story {
    public static final Instant START = Instant.parse("2026-11-02T09:00:00Z");

    public final UUID journey = UUID.randomUUID();
    private long hours;

    private Story() {}

    @CanIgnoreReturnValue
    public static Story ofAResident() {
        var story = new Story();
        Delivery.of(Facts.residentRegistered(story.journey, BUURTTEAM, story.later()));
        Delivery.of(Facts.helpQuestionOpened(story.journey, BUURTTEAM, story.later(), "money"));
        Delivery.of(Facts.helpQuestionOpened(story.journey, BUURTTEAM, story.later(), "youth"));
        return story;
    }

    /** A moment after everything that happened so far. */
    public Instant later() {
        return START.plusSeconds(3600 * hours++);
    }

    @CanIgnoreReturnValue
    public Referral referralTo(UUID target, String lifeDomain) {
        var referral = new Referral(UUID.randomUUID(), journey, BUURTTEAM, target, lifeDomain);
        Delivery.of(Facts.referral("requested", referral, 1, BUURTTEAM, later(), ""));
        return referral;
    }

    @CanIgnoreReturnValue
    public Referral finishedReferralTo(UUID target, String lifeDomain) {
        var referral = referralTo(target, lifeDomain);
        Delivery.of(Facts.referral("accepted", referral, 2, target, later(), ""));
        Delivery.of(Facts.referral(
                "completed", referral, 3, target, later(), ", \"outcomeCode\": \"debt-arrangement-made\""));
        return referral;
    }

    @CanIgnoreReturnValue
    public Story rejectedBySwazoom() {
        var referral = referralTo(SWAZOOM, "youth");
        Delivery.of(
                Facts.referral("rejected", referral, 2, SWAZOOM, later(), ", \"reasonCode\": \"wachtlijst-te-lang\""));
        return this;
    }

    public String refFor(UUID organisation) {
        return refFor(organisation, journey);
    }

    /** The name that an organisation has for the resident with this journey. */
    public static String refFor(UUID organisation, UUID journey) {
        return Arc.container().instance(ResidentReferences.class).get().of(organisation, journey);
    }

    public Response timelineFor(UUID organisation) {
        return as(organisation, "journey.read").get("/v1/residents/{ref}/timeline?limit=100", refFor(organisation));
    }

    /** The consent that the buurtteam wrote down for this receiver. */
    @CanIgnoreReturnValue
    public UUID consentFor(UUID receiver, String lifeDomain) {
        return as(BUURTTEAM, "journey.consent")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(consent(receiver, lifeDomain))
                .post("/v1/residents/{ref}/consents", refFor(BUURTTEAM))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("consentId");
    }

    /** The one-time code that the buurtteam made. */
    public String code() {
        return as(BUURTTEAM, "journey.invite")
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/v1/residents/{ref}/invitations", refFor(BUURTTEAM))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("code");
    }

    /** Links an account to this journey. */
    @CanIgnoreReturnValue
    public Story linkedTo(String account) {
        asResident(account)
                .body("{\"code\": \"%s\"}".formatted(code()))
                .post("/v1/my/journey-link")
                .then()
                .statusCode(201);
        return this;
    }

    public static RequestSpecification as(UUID organisation, String... scopes) {
        return with(Tokens.of(organisation, scopes));
    }

    public static RequestSpecification asResident(String account) {
        return with(Tokens.ofPerson(account, "journey.self"));
    }

    public static RequestSpecification with(Tokens token) {
        return given().header("Authorization", token.header()).contentType("application/json");
    }

    public static String consent(UUID receiver, String lifeDomain) {
        return "{\"organisationId\": \"%s\", \"lifeDomain\": \"%s\"}".formatted(receiver, lifeDomain);
    }
}
