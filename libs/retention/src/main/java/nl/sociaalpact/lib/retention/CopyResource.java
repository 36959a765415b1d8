package nl.sociaalpact.lib.retention;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.access.Callers;
import nl.sociaalpact.lib.access.Person;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A resident's copy of the own records, given by their owner. */
@Path("/v1/my/records")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "My records", description = "A copy of what is kept about me here.")
public class CopyResource {
    private final Callers callers;
    private final ReadCopy read;

    CopyResource(Callers callers, ReadCopy read) {
        this.callers = callers;
        this.read = read;
    }

    @GET
    @RolesAllowed("${pact.retention.self-scope}")
    @Operation(
            summary = "Read my records",
            description =
                    "Everything that is kept about me here, with how long and by which law (Wmo 2015, article 5.3.2)."
                            + " Open for a month after I asked for a copy at resident-journey.")
    @APIResponse(responseCode = "200", description = "The records.")
    @APIResponse(responseCode = "404", description = "I did not ask for a copy, or it is no longer open.")
    public Uni<List<CopiedRecordView>> readMyRecords() {
        return read.handle(subject(callers.person()))
                .map(found -> found.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)));
    }

    /** The account as resident-journey names it in its events: a hash of issuer and subject, UUID version 8. */
    static UUID subject(Person person) {
        var name = String.join("\0", "account", person.issuer(), person.subject());
        try {
            var hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8)));
            return new UUID(
                    (hash.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x8000L,
                    (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
