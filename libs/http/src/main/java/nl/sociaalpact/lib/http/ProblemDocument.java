package nl.sociaalpact.lib.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** A problem document (RFC 9457): what every refusal of the platform is over HTTP, before another door translates it. */
@JsonPropertyOrder({"type", "title", "status", "detail"})
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        @JsonAnyGetter Map<String, Object> extensions) {
    /** Its media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    ProblemDocument(ProblemType type, String detail, Map<String, Object> extensions) {
        this(type.uri(), type.title(), type.status(), detail, extensions);
    }

    static Response response(ProblemType type, String detail) {
        return new ProblemDocument(type, detail, Map.of()).toResponse();
    }

    static Response response(ProblemType type) {
        return response(type, type.title());
    }

    Response toResponse() {
        var response = Response.status(status).type(MEDIA_TYPE).entity(this);
        return (status == 401 ? response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer") : response).build();
    }
}
