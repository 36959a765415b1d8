package nl.sociaalpact.referral.fhir;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sociaalpact.referral.api.Call;
import nl.sociaalpact.referral.domain.Area;
import nl.sociaalpact.referral.domain.Conditions;
import nl.sociaalpact.referral.domain.JourneyId;
import nl.sociaalpact.referral.domain.Need;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Parties;
import nl.sociaalpact.referral.domain.Precautions;
import nl.sociaalpact.referral.domain.Priority;
import nl.sociaalpact.referral.domain.Question;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.SendingCheck;
import nl.sociaalpact.referral.domain.ServiceId;
import nl.sociaalpact.referral.domain.Ties;
import nl.sociaalpact.referral.usecase.SendAfterChecks;
import nl.sociaalpact.referral.usecase.SendReferral;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.jspecify.annotations.Nullable;

/** Reads a service request as a referral to send. */
final class OrderReader {
    private static final Set<String> KEPT = Set.of(
            "status",
            "intent",
            "subject",
            "authoredOn",
            "priority",
            "category",
            "extension",
            "code",
            "locationCode",
            "orderDetail",
            "requester",
            "performer",
            "replaces");

    private static final Set<String> PRECAUTIONS = Set.of(Systems.CAPACITY_OVERRIDE, Systems.DUPLICATE_ACKNOWLEDGED);

    private final ServiceRequest request;
    private final Call call;

    private OrderReader(ServiceRequest request, Call call) {
        this.request = request;
        this.call = call;
    }

    static SendAfterChecks.Command command(ServiceRequest request, Call call) {
        Readable.onlyHas(request, KEPT);
        Readable.needs(request.getStatus() == ServiceRequestStatus.ACTIVE, "ServiceRequest.status = active");
        Readable.needs(request.getIntent() == ServiceRequestIntent.ORDER, "ServiceRequest.intent = order");
        return new OrderReader(request, call).checkedCommand();
    }

    private SendAfterChecks.Command checkedCommand() {
        return new SendAfterChecks.Command(command(), precautions());
    }

    /** What a sender can say beforehand has no place in FHIR, so that it has extensions of ours. */
    private Precautions precautions() {
        Readable.needs(request.getExtension().stream().allMatch(OrderReader::isKnown), "ServiceRequest.extension");
        var override = said(Systems.CAPACITY_OVERRIDE)
                .map(reason -> Readable.lines(reason, "capacity-override", SendingCheck.LONGEST));
        return new Precautions(
                override.orElse(null), said(Systems.DUPLICATE_ACKNOWLEDGED).equals(Optional.of("true")));
    }

    private static boolean isKnown(Extension extension) {
        return PRECAUTIONS.contains(extension.getUrl())
                && extension.hasValue()
                && extension.getValue().isPrimitive()
                && !extension.getValue().primitiveValue().isBlank();
    }

    private Optional<String> said(String precaution) {
        return Optional.ofNullable(request.getExtensionByUrl(precaution))
                .map(extension -> extension.getValue().primitiveValue());
    }

    private SendReferral.Command command() {
        return new SendReferral.Command(
                call.actor(), resident(), parties(), need(), replaces(), conditions(), Ties.NONE, List.of());
    }

    private JourneyId resident() {
        return call.resident(
                Readable.needed(Systems.value(request.getSubject(), Systems.RESIDENT), "ServiceRequest.subject"));
    }

    private Parties parties() {
        Readable.needs(isCaller(request.getRequester(), call), "ServiceRequest.requester");
        var target = performers(Systems.ORGANISATION);
        var service = performers(Systems.SERVICE);
        Readable.needs(
                target.size() == 1
                        && service.size() <= 1
                        && request.getPerformer().size() == 1 + service.size(),
                "ServiceRequest.performer");
        return new Parties(
                call.organisation(),
                new OrganisationId(target.getFirst()),
                service.isEmpty() ? null : new ServiceId(service.getFirst()));
    }

    private List<UUID> performers(String system) {
        return request.getPerformer().stream()
                .flatMap(performer -> Systems.id(performer, system).stream())
                .toList();
    }

    /** Nobody asks in the name of another; who leaves the requester out asks in their own. */
    static boolean isCaller(Reference requester, Call call) {
        return requester.isEmpty()
                || Systems.id(requester, Systems.ORGANISATION)
                        .equals(Optional.of(call.organisation().value()));
    }

    private Need need() {
        var lifeDomain = one(request.getCategory()).flatMap(Categories::lifeDomain);
        var area = one(request.getLocationCode())
                .flatMap(location -> Systems.code(location, Systems.AREA))
                .flatMap(code -> Coded.parse(Area.class, code));
        return new Need(
                Readable.needed(lifeDomain, "ServiceRequest.category"),
                Readable.needed(area, "ServiceRequest.locationCode"),
                Readable.needed(priority(), "ServiceRequest.priority"),
                question());
    }

    private Optional<Priority> priority() {
        return request.hasPriority()
                ? Coded.parse(Priority.class, request.getPriority().toCode())
                : Optional.of(Priority.ROUTINE);
    }

    private Question question() {
        var text = Optional.ofNullable(request.getCode().getText()).filter(words -> !words.isBlank());
        return new Question(Readable.lines(
                Readable.needed(text, "ServiceRequest.code.text"), "ServiceRequest.code.text", Question.LONGEST));
    }

    private @Nullable ReferralId replaces() {
        Readable.needs(request.getReplaces().size() <= 1, "ServiceRequest.replaces");
        return request.hasReplaces()
                ? new ReferralId(Readable.needed(earlier(request.getReplacesFirstRep()), "ServiceRequest.replaces"))
                : null;
    }

    private static Optional<UUID> earlier(Reference reference) {
        var id = reference.getReferenceElement();
        return ServiceRequests.TYPE.equals(id.getResourceType()) ? Systems.uuid(id.getIdPart()) : Optional.empty();
    }

    /** A hand-over in person is planned through the REST interface; FHIR has no words for it. */
    private Conditions conditions() {
        var details = request.getOrderDetail();
        Readable.needs(
                details.stream().allMatch(detail -> detail.hasCoding(Systems.GRAVITY, ServiceRequests.DO_NOT_CONTACT)),
                "ServiceRequest.orderDetail");
        return new Conditions(!details.isEmpty(), null);
    }

    private static Optional<CodeableConcept> one(List<CodeableConcept> concepts) {
        return concepts.size() == 1 ? Optional.of(concepts.getFirst()) : Optional.empty();
    }
}
