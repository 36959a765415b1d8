package nl.sociaalpact.referral.domain;

import static nl.sociaalpact.referral.domain.Priority.ROUTINE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Referrals that read like sentences: {@code aReferral().requestedBy(DYNAMO).askedOf(SWAZOOM).inState(ACCEPTED)}. Without
 * more, the buurtteam asks Dynamo to help with money.
 */
public final class ReferralFixture {
    public static final OrganisationId BUURTTEAM = organisation(2);
    public static final OrganisationId DYNAMO = organisation(3);
    public static final OrganisationId SWAZOOM = organisation(4);
    public static final OrganisationId VENZO = organisation(5);
    public static final Instant MONDAY_MORNING = Instant.parse("2026-11-16T08:30:00Z");
    public static final Instant TUESDAY_MORNING = MONDAY_MORNING.plus(Duration.ofDays(1));
    public static final String PRIVATE_TEXT = "her ex-husband Kofi took the money";

    private OrganisationId requester = BUURTTEAM;
    private OrganisationId target = DYNAMO;
    private Conditions conditions = Conditions.NONE;
    private JourneyId journey = new JourneyId(new UUID(7, 7));

    private ReferralFixture() {}

    public static ReferralFixture aReferral() {
        return new ReferralFixture();
    }

    /** Somebody of an organisation who is trusted with everything. */
    public static Actor from(OrganisationId organisation) {
        return new Actor(organisation, "account", Set.of(Permission.values()));
    }

    /** Somebody of an organisation who is trusted with one thing. */
    public static Actor from(OrganisationId organisation, Permission only) {
        return new Actor(organisation, "account", Set.of(only));
    }

    public ReferralFixture requestedBy(OrganisationId organisation) {
        requester = organisation;
        return this;
    }

    public ReferralFixture askedOf(OrganisationId organisation) {
        target = organisation;
        return this;
    }

    /** Nobody in particular. */
    public ReferralFixture askedOfNobodyInParticular() {
        target = null;
        return this;
    }

    public ReferralFixture forTheJourney(JourneyId resident) {
        journey = resident;
        return this;
    }

    public ReferralFixture under(Conditions these) {
        conditions = these;
        return this;
    }

    /** Not sent yet, and not checked. */
    public NewReferral asWanted() {
        return replacing(null);
    }

    public NewReferral replacing(ReferralId other) {
        return new NewReferral(
                new ReferralId(new UUID(1, 1)), journey, parties(), need(), other, conditions, Ties.NONE, List.of());
    }

    public Referral inState(Status status) {
        var draft = draft();
        var requested = draft.request(MONDAY_MORNING);
        var accepted = requested.accept(MONDAY_MORNING);
        var why = new Reason<>(UnresolvedReason.NIET_BEREIKT, PRIVATE_TEXT);
        return switch (status) {
            case DRAFT -> draft;
            case REQUESTED -> requested;
            case ACCEPTED -> accepted;
            case IN_PROGRESS -> accepted.start(MONDAY_MORNING);
            case ON_HOLD -> accepted.pause(why, MONDAY_MORNING);
            case REJECTED ->
                requested.reject(new Reason<>(RejectionReason.WACHTLIJST_TE_LANG, PRIVATE_TEXT), MONDAY_MORNING);
            case CANCELLED -> requested.cancel(why, MONDAY_MORNING);
            case COMPLETED -> accepted.complete(Outcome.ADVICE_GIVEN, MONDAY_MORNING);
            case FAILED -> accepted.fail(why, Outcome.NOT_RESOLVED, MONDAY_MORNING);
            case ENTERED_IN_ERROR -> requested.enterInError(MONDAY_MORNING);
        };
    }

    public Draft draft() {
        return new Draft(
                Particulars.unsent(
                        new ReferralId(new UUID(1, 1)),
                        journey,
                        parties(),
                        need(),
                        target == null ? null : new ConsentId(new UUID(9, 9)),
                        null,
                        conditions,
                        Ties.NONE),
                MONDAY_MORNING);
    }

    public Requested requested() {
        return draft().request(MONDAY_MORNING);
    }

    /** A change to this status that says everything that the status asks for. */
    public static StatusChange completeChangeTo(Status status) {
        var change = StatusChange.to(status);
        return switch (status) {
            case DRAFT, REQUESTED, ACCEPTED, IN_PROGRESS, ENTERED_IN_ERROR -> change;
            case REJECTED -> change.because("wachtlijst-te-lang", PRIVATE_TEXT);
            case ON_HOLD, CANCELLED -> change.because("niet-bereikt", PRIVATE_TEXT);
            case COMPLETED -> change.with(Outcome.ADVICE_GIVEN);
            case FAILED -> change.because("niet-bereikt", PRIVATE_TEXT).with(Outcome.NOT_RESOLVED);
        };
    }

    private Parties parties() {
        return new Parties(requester, target, null);
    }

    private Need need() {
        return new Need(LifeDomain.MONEY, Area.GAASPERDAM, ROUTINE, new Question(PRIVATE_TEXT));
    }

    private static OrganisationId organisation(int number) {
        return new OrganisationId(UUID.fromString("6f1d0f5e-%04d-4a00-8000-%012d".formatted(number, number)));
    }
}
