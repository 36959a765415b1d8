package nl.sociaalpact.referral.fhir;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import nl.sociaalpact.lib.http.Answer;
import nl.sociaalpact.lib.http.IdempotentWrites;
import nl.sociaalpact.lib.http.Version;
import nl.sociaalpact.lib.persistence.StaleVersion;
import nl.sociaalpact.referral.api.Call;
import nl.sociaalpact.referral.api.Refusals;
import nl.sociaalpact.referral.domain.StatusChange;
import nl.sociaalpact.referral.usecase.ChangeStatus;
import nl.sociaalpact.referral.usecase.DatedReferral;
import nl.sociaalpact.referral.usecase.SendAfterChecks;
import nl.sociaalpact.referral.usecase.StoredReferral;
import org.jspecify.annotations.Nullable;

/** Sends and changes referrals that came as FHIR, through the use cases of every other door. */
@ApplicationScoped
class FhirWrites {
    private static final int CREATED = 201;

    private final FhirReads reads;
    private final IdempotentWrites writes;
    private final SendAfterChecks send;
    private final ChangeStatus change;

    FhirWrites(FhirReads reads, IdempotentWrites writes, SendAfterChecks send, ChangeStatus change) {
        this.reads = reads;
        this.writes = writes;
        this.send = send;
        this.change = change;
    }

    /**
     * Sends a referral once, however often it comes; what is kept for the next time is only where it is.
     *
     * @param key under which it may come again
     * @param body as it came
     */
    Uni<Response> create(SendAfterChecks.Command command, String key, String body, Half half, Call call) {
        var request = call.once(key, "POST " + FhirReads.ROOT + half.type(), body);
        return writes.once(
                        request,
                        call.scope(),
                        () -> send.handle(command)
                                .map(sent -> Refusals.kept(sent.result()))
                                .map(kept -> created(kept, half)))
                .map(FhirWrites::id)
                .chain(id -> reads.find(id, call))
                .chain(found -> reads.shown(found, half, call)
                        .map(shown -> shown.status(CREATED)
                                .location(place(found.stored(), half))
                                .build()));
    }

    /** The referral in the version that the caller read. */
    Uni<DatedReferral> read(String id, @Nullable String ifMatch, Call call) {
        var version = Version.required(ifMatch == null ? null : ifMatch.trim().replaceFirst("^W/", ""));
        return reads.find(id, call).invoke(found -> {
            if (found.stored().version() != version) {
                throw new StaleVersion();
            }
        });
    }

    Uni<Response> change(DatedReferral read, StatusChange asked, Half half, Call call) {
        var id = read.stored().referral().particulars().id();
        return change.handle(
                        new ChangeStatus.Command(call.actor(), id, read.stored().version(), asked))
                .map(Refusals::kept)
                .chain(kept -> reads.read(id.value().toString(), half, call));
    }

    private static Answer created(StoredReferral kept, Half half) {
        return Answer.created(place(kept, half).toString(), kept.version(), Map.of());
    }

    private static URI place(StoredReferral kept, Half half) {
        return URI.create(FhirReads.ROOT + half.type() + "/"
                + kept.referral().particulars().id().value());
    }

    private static String id(Response answer) {
        var path = answer.getLocation().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
