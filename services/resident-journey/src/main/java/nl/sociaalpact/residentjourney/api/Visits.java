package nl.sociaalpact.residentjourney.api;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.UUID;
import nl.sociaalpact.lib.access.Callers;
import nl.sociaalpact.lib.access.ResidentReferences;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.residentjourney.domain.AccountId;
import nl.sociaalpact.residentjourney.domain.DataSubject;
import nl.sociaalpact.residentjourney.domain.JourneyId;
import nl.sociaalpact.residentjourney.domain.OrganisationId;
import nl.sociaalpact.residentjourney.usecase.Trace;
import nl.sociaalpact.residentjourney.usecase.Visit;

/** Tells from the token, the path and the trace header who comes and about whom. */
@RequestScoped
class Visits {
    /**
     * The pseudonym in the access log is made like a resident reference, for a reader that is no organisation: nobody is
     * ever given it, and without the platform's key it does not lead to a journey.
     */
    private static final UUID ACCESS_LOG = new UUID(0, 0);

    private final Callers callers;
    private final ResidentReferences references;
    private final CurrentVertxRequest request;
    private final Traces traces;
    private final Clock clock;

    Visits(Callers callers, ResidentReferences references, CurrentVertxRequest request, Traces traces, Clock clock) {
        this.callers = callers;
        this.references = references;
        this.request = request;
        this.traces = traces;
        this.clock = clock;
    }

    /**
     * On behalf of the organisation in the token, about the resident whom it knows by this reference.
     *
     * @throws ProblemException {@code not-found} when the organisation was never given this reference
     */
    Visit.OfWorker about(String residentRef) {
        var caller = callers.organisation();
        var journey = references
                .resolve(caller.organisation(), residentRef)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return about(new DataSubject(new JourneyId(journey), references.of(ACCESS_LOG, journey)));
    }

    /** The organisation that the caller works for. */
    UUID ofOrganisation() {
        return callers.organisation().organisation();
    }

    /** On behalf of the organisation in the token, about this resident. */
    Visit.OfWorker about(DataSubject resident) {
        var caller = callers.organisation();
        return new Visit.OfWorker(
                new OrganisationId(caller.organisation()),
                caller.client(),
                caller.subject(),
                resident,
                trace(),
                clock.instant());
    }

    /** The name that the organisation in the token has for this resident. */
    String referenceOf(DataSubject resident) {
        return references.of(ofOrganisation(), resident.journey().value());
    }

    /** By the resident whose account is in the token. */
    Visit.OfResident ofResident() {
        var person = callers.person();
        return new Visit.OfResident(AccountId.of(person.issuer(), person.subject()), trace(), clock.instant());
    }

    /** Under which name the Idempotency-Keys of this visitor are kept: for a resident a hash, not the names. */
    static String client(Visit visit) {
        return switch (visit) {
            case Visit.OfWorker worker -> worker.organisation().value() + "/" + worker.client();
            case Visit.OfResident resident -> "resident/" + resident.account().value();
        };
    }

    private Trace trace() {
        return traces.from(request.getCurrent().request().getHeader("traceparent"));
    }
}
