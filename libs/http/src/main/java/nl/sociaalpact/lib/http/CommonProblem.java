package nl.sociaalpact.lib.http;

/** The refusals that every service shares. */
public enum CommonProblem implements ProblemType {
    BAD_REQUEST("bad-request", 400, "The request does not have the described form."),
    UNKNOWN_PROPERTY("unknown-property", 400, "The body holds a property that is not described."),
    UNKNOWN_PARAMETER("unknown-parameter", 400, "The query holds a parameter that is not described."),
    INVALID_CURSOR("invalid-cursor", 400, "The cursor was not issued for this list and this caller."),
    IDEMPOTENCY_KEY_MISSING("idempotency-key-missing", 400, "This request needs an Idempotency-Key header."),
    UNAUTHENTICATED("unauthenticated", 401, "A valid access token for this service is needed."),
    FORBIDDEN("forbidden", 403, "The access token does not allow this."),
    ORGANISATION_NOT_ACTIVE("organisation-not-active", 403, "The organisation is not an active member of the pact."),
    NOT_FOUND("not-found", 404, "There is nothing here that the caller may see."),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "This resource does not have this method."),
    NOT_ACCEPTABLE("not-acceptable", 406, "The answer cannot be given in an accepted media type."),
    STALE_VERSION("stale-version", 412, "The resource was changed since it was read."),
    PAYLOAD_TOO_LARGE("payload-too-large", 413, "The body is larger than allowed."),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "The body must be application/json."),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 422, "This Idempotency-Key was used with another request."),
    VERSION_REQUIRED("version-required", 428, "A change needs an If-Match header with the version that was read."),
    INTERNAL_ERROR("internal-error", 500, "The service failed; nothing was written."),
    UNAVAILABLE("unavailable", 503, "A part that this service needs is away; try again later.");

    private final String code;
    private final int status;
    private final String title;

    CommonProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
