package nl.sociaalpact.referral.store;

import java.util.Objects;
import java.util.function.Function;
import nl.sociaalpact.referral.domain.Accepted;
import nl.sociaalpact.referral.domain.AgeBand;
import nl.sociaalpact.referral.domain.Area;
import nl.sociaalpact.referral.domain.Cancelled;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.Completed;
import nl.sociaalpact.referral.domain.Conditions;
import nl.sociaalpact.referral.domain.ConsentId;
import nl.sociaalpact.referral.domain.Draft;
import nl.sociaalpact.referral.domain.EnteredInError;
import nl.sociaalpact.referral.domain.Failed;
import nl.sociaalpact.referral.domain.HouseholdId;
import nl.sociaalpact.referral.domain.HouseholdPart;
import nl.sociaalpact.referral.domain.HousingTask;
import nl.sociaalpact.referral.domain.InProgress;
import nl.sociaalpact.referral.domain.JourneyId;
import nl.sociaalpact.referral.domain.Kind;
import nl.sociaalpact.referral.domain.LifeDomain;
import nl.sociaalpact.referral.domain.Need;
import nl.sociaalpact.referral.domain.OnHold;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Outcome;
import nl.sociaalpact.referral.domain.Particulars;
import nl.sociaalpact.referral.domain.Parties;
import nl.sociaalpact.referral.domain.Priority;
import nl.sociaalpact.referral.domain.Question;
import nl.sociaalpact.referral.domain.Reason;
import nl.sociaalpact.referral.domain.ReasonCode;
import nl.sociaalpact.referral.domain.Referral;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Rejected;
import nl.sociaalpact.referral.domain.RejectionReason;
import nl.sociaalpact.referral.domain.Requested;
import nl.sociaalpact.referral.domain.ServiceId;
import nl.sociaalpact.referral.domain.Status;
import nl.sociaalpact.referral.domain.Ties;
import nl.sociaalpact.referral.domain.UnresolvedReason;
import org.jspecify.annotations.Nullable;

/** Between a referral and its row: what belongs to a state lies in the state columns. */
final class ReferralMapping {
    private ReferralMapping() {}

    static ReferralRow row(Referral referral) {
        var row = new ReferralRow();
        write(referral.particulars(), row);
        row.status = Codes.of(referral.status());
        row.since = referral.since();
        row.reasonCode = Reasons.code(referral.reason());
        row.reasonText = Reasons.text(referral.reason());
        row.outcomeCode = mapped(referral.outcome(), Codes::of);
        return row;
    }

    static Referral referral(ReferralRow row) {
        var particulars = particulars(row);
        var since = row.since;
        return switch (Codes.parse(Status.class, row.status)) {
            case DRAFT -> new Draft(particulars, since);
            case REQUESTED -> new Requested(particulars, since);
            case ACCEPTED -> new Accepted(particulars, since);
            case IN_PROGRESS -> new InProgress(particulars, since);
            case ON_HOLD -> new OnHold(particulars, reason(UnresolvedReason.class, row), since);
            case REJECTED -> new Rejected(particulars, reason(RejectionReason.class, row), since);
            case CANCELLED -> new Cancelled(particulars, reason(UnresolvedReason.class, row), since);
            case COMPLETED -> new Completed(particulars, outcome(row), since);
            case FAILED -> new Failed(particulars, reason(UnresolvedReason.class, row), outcome(row), since);
            case ENTERED_IN_ERROR -> new EnteredInError(particulars, since);
        };
    }

    private static void write(Particulars particulars, ReferralRow row) {
        var parties = particulars.parties();
        var need = particulars.need();
        row.id = particulars.id().value();
        row.journeyId = particulars.journey().value();
        row.requesterOrg = parties.requester().value();
        row.targetOrg = mapped(parties.target(), OrganisationId::value);
        row.serviceId = mapped(parties.service(), ServiceId::value);
        row.consentId = mapped(particulars.consent(), ConsentId::value);
        row.lifeDomain = Codes.of(need.lifeDomain());
        row.area = Codes.of(need.area());
        row.priority = Codes.of(need.priority());
        row.question = need.question().text();
        row.replaces = mapped(particulars.replaces(), ReferralId::value);
        row.requestedAt = particulars.requestedAt();
        row.acknowledgedAt = particulars.acknowledgedAt();
        row.contactProhibited = particulars.conditions().contactProhibited();
        row.householdId = mapped(
                particulars.conditions().household(), part -> part.household().value());
        row.ageBand = mapped(particulars.conditions().household(), part -> Codes.of(part.age()));
        row.handover = mapped(particulars.conditions().warmHandover(), HandoverColumns::from);
        write(particulars.ties(), row);
    }

    private static void write(Ties ties, ReferralRow row) {
        row.kind = Codes.of(ties.kind());
        row.partOf = mapped(ties.partOf(), ReferralId::value);
        row.task = mapped(ties.task(), Codes::of);
        row.hops = ties.hops();
        row.firstRequestedAt = ties.firstRequestedAt();
        row.divided = ties.divided();
    }

    private static Particulars particulars(ReferralRow row) {
        return new Particulars(
                new ReferralId(row.id),
                new JourneyId(row.journeyId),
                new Parties(
                        new OrganisationId(row.requesterOrg),
                        mapped(row.targetOrg, OrganisationId::new),
                        mapped(row.serviceId, ServiceId::new)),
                need(row),
                mapped(row.consentId, ConsentId::new),
                mapped(row.replaces, ReferralId::new),
                row.requestedAt,
                row.acknowledgedAt,
                new Conditions(row.contactProhibited, mapped(row.handover, HandoverColumns::toDomain), household(row)),
                ties(row));
    }

    private static Ties ties(ReferralRow row) {
        return new Ties(
                Codes.parse(Kind.class, row.kind),
                mapped(row.partOf, ReferralId::new),
                mapped(row.task, code -> Codes.parse(HousingTask.class, code)),
                row.hops,
                row.firstRequestedAt,
                row.divided);
    }

    private static @Nullable HouseholdPart household(ReferralRow row) {
        return mapped(
                row.householdId,
                id -> new HouseholdPart(
                        new HouseholdId(id), Codes.parse(AgeBand.class, Objects.requireNonNull(row.ageBand))));
    }

    private static Need need(ReferralRow row) {
        return new Need(
                Codes.parse(LifeDomain.class, row.lifeDomain),
                Codes.parse(Area.class, row.area),
                Codes.parse(Priority.class, row.priority),
                new Question(row.question));
    }

    private static <C extends Enum<C> & ReasonCode> Reason<C> reason(Class<C> list, ReferralRow row) {
        return Reasons.required(list, row.reasonCode, row.reasonText);
    }

    private static Outcome outcome(ReferralRow row) {
        return Codes.parse(Outcome.class, Objects.requireNonNull(row.outcomeCode));
    }

    private static <A, B> @Nullable B mapped(@Nullable A value, Function<A, B> mapping) {
        return value == null ? null : mapping.apply(value);
    }
}
