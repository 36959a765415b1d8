package nl.sociaalpact.referral.fhir;

import java.util.Date;
import java.util.Objects;
import nl.sociaalpact.referral.api.Call;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.Need;
import nl.sociaalpact.referral.domain.Parties;
import nl.sociaalpact.referral.domain.Referral;
import nl.sociaalpact.referral.domain.Status;
import nl.sociaalpact.referral.usecase.DatedReferral;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/** A referral as what was asked. It has the id of its task: the two are the two halves of one referral. */
final class ServiceRequests {
    static final String TYPE = "ServiceRequest";
    static final String DO_NOT_CONTACT = "contacting-subject-prohibited";

    private ServiceRequests() {}

    static ServiceRequest of(DatedReferral dated, Call reader) {
        var referral = dated.stored().referral();
        var particulars = referral.particulars();
        var request = new ServiceRequest();
        Headings.write(request, dated);
        request.setStatus(status(referral.status()))
                .setIntent(ServiceRequestIntent.ORDER)
                .setSubject(Headings.resident(particulars.journey(), reader))
                .setAuthoredOn(authoredOn(referral));
        write(particulars.need(), request);
        write(particulars.parties(), request);
        writeOccasional(referral, request);
        return request;
    }

    private static void writeOccasional(Referral referral, ServiceRequest request) {
        var particulars = referral.particulars();
        if (particulars.replaces() != null) {
            request.addReplaces(
                    new Reference(TYPE + "/" + particulars.replaces().value()));
        }
        if (particulars.conditions().contactProhibited()) {
            request.addOrderDetail(Systems.concept(Systems.GRAVITY, DO_NOT_CONTACT));
        }
        if (referral.reason() != null) {
            request.addExtension(new Extension(Systems.STATUS_REASON_EXTENSION, Reasons.of(referral.reason())));
        }
    }

    /** A referral that ended before its time is revoked, whoever ended it; the task says by what. */
    static ServiceRequestStatus status(Status status) {
        return switch (status) {
            case DRAFT -> ServiceRequestStatus.DRAFT;
            case REQUESTED, ACCEPTED, IN_PROGRESS -> ServiceRequestStatus.ACTIVE;
            case ON_HOLD -> ServiceRequestStatus.ONHOLD;
            case REJECTED, CANCELLED, FAILED -> ServiceRequestStatus.REVOKED;
            case COMPLETED -> ServiceRequestStatus.COMPLETED;
            case ENTERED_IN_ERROR -> ServiceRequestStatus.ENTEREDINERROR;
        };
    }

    static Date authoredOn(Referral referral) {
        return Date.from(Objects.requireNonNullElse(referral.particulars().requestedAt(), referral.since()));
    }

    private static void write(Need need, ServiceRequest request) {
        request.setPriority(ServiceRequestPriority.fromCode(Codes.of(need.priority())))
                .addCategory(Categories.of(need.lifeDomain()))
                .setCode(new CodeableConcept().setText(need.question().text()))
                .addLocationCode(Systems.concept(Systems.AREA, Codes.of(need.area())));
    }

    private static void write(Parties parties, ServiceRequest request) {
        request.setRequester(Headings.organisation(parties.requester()));
        if (parties.target() != null) {
            request.addPerformer(Headings.organisation(parties.target()));
        }
        if (parties.service() != null) {
            request.addPerformer(Systems.reference(
                    "HealthcareService",
                    Systems.SERVICE,
                    parties.service().value().toString()));
        }
    }
}
