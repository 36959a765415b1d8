package nl.sociaalpact.lib.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sociaalpact.lib.persistence.Failures;
import nl.sociaalpact.lib.persistence.ScopeRefused;
import nl.sociaalpact.lib.persistence.StaleVersion;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure into a problem document that names the rule that was broken and never the data. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final int MOST_ERRORS = 20;

    @ServerExceptionMapper
    Response problem(ProblemException refused) {
        return refused.document().toResponse();
    }

    @ServerExceptionMapper
    Response scope(ScopeRefused refused) {
        return ProblemDocument.response(CommonProblem.ORGANISATION_NOT_ACTIVE);
    }

    @ServerExceptionMapper
    Response stale(StaleVersion stale) {
        return ProblemDocument.response(CommonProblem.STALE_VERSION);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid) {
        List<Map<String, String>> errors = invalid.getConstraintViolations().stream()
                .map(violation -> Map.of("field", field(violation), "rule", violation.getMessage()))
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .limit(MOST_ERRORS)
                .toList();
        var detail = errors.stream()
                .map(error -> error.get("field") + " " + error.get("rule"))
                .collect(Collectors.joining("; "));
        return new ProblemDocument(CommonProblem.BAD_REQUEST, detail, Map.of("errors", errors)).toResponse();
    }

    @ServerExceptionMapper
    Response unknownProperty(UnrecognizedPropertyException unknown) {
        return ProblemDocument.response(CommonProblem.UNKNOWN_PROPERTY);
    }

    /** Named on its own because the framework has a mapper for this one that answers without a body. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException mismatched) {
        return malformed(mismatched);
    }

    @ServerExceptionMapper
    Response malformed(JsonProcessingException malformed) {
        var where = malformed instanceof JsonMappingException mapping ? path(mapping) : "";
        return ProblemDocument.response(
                CommonProblem.BAD_REQUEST,
                where.isEmpty() ? "The body is not valid JSON." : "Not a valid value: " + where);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated() {
        return ProblemDocument.response(CommonProblem.UNAUTHENTICATED);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden) {
        return ProblemDocument.response(CommonProblem.FORBIDDEN);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException failure) {
        var status = failure.getResponse().getStatus();
        return switch (status) {
            case 401 -> ProblemDocument.response(CommonProblem.UNAUTHENTICATED);
            case 403 -> ProblemDocument.response(CommonProblem.FORBIDDEN);
            case 404 -> notFound(failure);
            case 405 -> ProblemDocument.response(CommonProblem.METHOD_NOT_ALLOWED);
            case 406 -> ProblemDocument.response(CommonProblem.NOT_ACCEPTABLE);
            case 413 -> ProblemDocument.response(CommonProblem.PAYLOAD_TOO_LARGE);
            case 415 -> ProblemDocument.response(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
            default -> status >= 400 && status < 500 ? malformedRequest(failure) : failed(failure);
        };
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        return failed(failure);
    }

    /** A path or query value of the wrong form arrives as 404; a client must learn that it is its own mistake. */
    private static Response notFound(WebApplicationException failure) {
        return failure.getCause() instanceof IllegalArgumentException
                        || failure.getCause() instanceof java.time.DateTimeException
                ? ProblemDocument.response(
                        CommonProblem.BAD_REQUEST, "A value in the path or query has the wrong form.")
                : ProblemDocument.response(CommonProblem.NOT_FOUND);
    }

    private static Response malformedRequest(WebApplicationException failure) {
        return failure.getCause() instanceof JsonProcessingException malformed
                ? (malformed instanceof UnrecognizedPropertyException
                        ? ProblemDocument.response(CommonProblem.UNKNOWN_PROPERTY)
                        : new ProblemMappers().malformed(malformed))
                : ProblemDocument.response(CommonProblem.BAD_REQUEST);
    }

    /** The log gets the kind of failure and a number to find it by; messages of exceptions can hold data, so they stay out. */
    private static Response failed(Throwable failure) {
        var incident = UUID.randomUUID();
        var type = Failures.isTransient(failure) ? CommonProblem.UNAVAILABLE : CommonProblem.INTERNAL_ERROR;
        LOG.errorf(
                "request failed incident=%s kind=%s at=%s",
                incident, failure.getClass().getName(), where(failure));
        return new ProblemDocument(type, type.title(), Map.of("incident", incident)).toResponse();
    }

    private static String where(Throwable failure) {
        for (var frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("nl.sociaalpact")) {
                return frame.getClassName() + ":" + frame.getLineNumber();
            }
        }
        return failure.getCause() == null ? "unknown" : where(failure.getCause());
    }

    private static String field(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().toString();
        var parts = path.split("\\.", 3);
        return parts.length == 3 ? parts[2] : parts[parts.length - 1];
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(reference -> reference.getFieldName() == null ? "[]" : reference.getFieldName())
                .collect(Collectors.joining("."));
    }
}
