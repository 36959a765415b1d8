package nl.sociaalpact.referral.fhir;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sociaalpact.referral.api.Call;
import nl.sociaalpact.referral.domain.Status;
import nl.sociaalpact.referral.usecase.DatedReferral;
import org.hl7.fhir.r4.model.DomainResource;

/** Which of its two halves a referral is shown as. */
enum Half {
    /** What is asked. */
    SERVICE_REQUEST(
            ServiceRequests.TYPE,
            "performer",
            ServiceRequests::of,
            status -> ServiceRequests.status(status).toCode()),
    /** Who has to do what now. */
    TASK(Tasks.TYPE, "owner", Tasks::of, status -> Tasks.status(status).toCode());

    private final String type;
    private final String target;
    private final BiFunction<DatedReferral, Call, DomainResource> view;
    private final Function<Status, String> status;

    Half(
            String type,
            String target,
            BiFunction<DatedReferral, Call, DomainResource> view,
            Function<Status, String> status) {
        this.type = type;
        this.target = target;
        this.view = view;
        this.status = status;
    }

    String type() {
        return type;
    }

    /** The search parameter for the organisation that is asked. */
    String target() {
        return target;
    }

    DomainResource of(DatedReferral referral, Call reader) {
        return view.apply(referral, reader);
    }

    /** What a state is called in this half. */
    String code(Status state) {
        return status.apply(state);
    }

    /** The parameters that a search understands. */
    Set<String> parameters() {
        var both = Set.of("requester", "patient", "status", "_lastUpdated", "_count", "_total", "_cursor", "_include");
        return Stream.concat(both.stream(), Stream.of(target)).collect(Collectors.toUnmodifiableSet());
    }
}
