package nl.sociaalpact.lib.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.function.Supplier;
import nl.sociaalpact.lib.persistence.Failures;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.lib.persistence.StaleVersion;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Gives the same answer to the same request, however often it arrives: the answer is stored in the transaction that
 * does the work. Of two at the same moment the second waits for the first and repeats its answer. A refusal is not
 * stored, because it wrote nothing.
 */
@ApplicationScoped
public class IdempotentWrites {
    private static final String FIND =
            "SELECT request_hash, status, location, version, body FROM idempotency_key WHERE client = $1 AND key = $2";
    private static final String KEEP = """
            INSERT INTO idempotency_key (client, key, request_hash, status, location, version, body, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)""";
    private static final String CONSTRAINT = "idempotency_key_pkey";

    private final UnitOfWork work;
    private final ObjectMapper json;
    private final Clock clock;

    IdempotentWrites(UnitOfWork work, ObjectMapper json, Clock clock) {
        this.work = work;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Runs the write once.
     *
     * @return the answer of the write, or the stored answer of the first time
     * @throws ProblemException as the failure, {@code idempotency-key-reused} when the key came with another request
     */
    public Uni<Response> once(IdempotentRequest request, Scope scope, Supplier<Uni<Answer>> write) {
        var hash = hash(request);
        Uni<Response> attempt = work.inTransaction(
                scope,
                () -> find(request)
                        .chain(kept -> kept == null
                                ? write.get()
                                        .map(this::stored)
                                        .invoke(answer -> keep(request, hash, answer))
                                        .map(StoredAnswer::response)
                                : Uni.createFrom()
                                        .item(() -> kept.sameRequest(hash).response())));
        return attempt.onFailure(IdempotentWrites::mayBeOwnDouble)
                .recoverWithUni(attempt)
                .onFailure(ProblemException.class)
                .recoverWithUni(refusal -> answerOfDouble(request, scope, hash, (ProblemException) refusal));
    }

    /** A refusal can be the effect of the same request that won at the same moment; then its answer is the answer. */
    private Uni<Response> answerOfDouble(
            IdempotentRequest request, Scope scope, byte[] hash, ProblemException refusal) {
        return work.inTransaction(scope, () -> find(request)).map(kept -> {
            if (kept == null) {
                throw refusal;
            }
            return kept.sameRequest(hash).response();
        });
    }

    /** The same request may have won at the same moment, at the key or at the row before it; looking again tells. */
    private static boolean mayBeOwnDouble(Throwable failure) {
        return failure instanceof StaleVersion || Failures.violatesUnique(failure, CONSTRAINT);
    }

    private static Uni<@Nullable StoredAnswer> find(IdempotentRequest request) {
        return Sql.first(FIND, StoredAnswer::from, request.client(), request.key())
                .map(found -> found.orElse(null));
    }

    private void keep(IdempotentRequest request, byte[] hash, StoredAnswer answer) {
        Sql.alongWithCommit(
                KEEP,
                request.client(),
                request.key(),
                Buffer.buffer(hash),
                answer.status,
                answer.location,
                answer.version,
                Buffer.buffer(answer.body),
                clock.instant().atOffset(ZoneOffset.UTC));
    }

    private StoredAnswer stored(Answer answer) {
        return new StoredAnswer(
                new byte[0], answer.status(), answer.location(), answer.version(), bytes(answer.body()));
    }

    private byte[] hash(IdempotentRequest request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(request.operation().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return digest.digest(bytes(request.body()));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private byte[] bytes(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(
                    "not writable as JSON: " + value.getClass().getName());
        }
    }

    private record StoredAnswer(
            byte[] requestHash,
            int status,
            @Nullable String location,
            @Nullable Long version,
            byte[] body) {

        static StoredAnswer from(Row row) {
            return new StoredAnswer(
                    row.getBuffer("request_hash").getBytes(),
                    row.getInteger("status"),
                    row.getString("location"),
                    row.getLong("version"),
                    row.getBuffer("body").getBytes());
        }

        StoredAnswer sameRequest(byte[] hash) {
            if (!Arrays.equals(requestHash, hash)) {
                throw new ProblemException(CommonProblem.IDEMPOTENCY_KEY_REUSED);
            }
            return this;
        }

        Response response() {
            var response = Response.status(status)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(body);
            if (location != null) {
                response.location(URI.create(location));
            }
            if (version != null) {
                response.tag(Version.tag(version));
            }
            return response.build();
        }
    }
}
