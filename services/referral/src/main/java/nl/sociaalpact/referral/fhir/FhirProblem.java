package nl.sociaalpact.referral.fhir;

import nl.sociaalpact.lib.http.ProblemType;

/** The refusals that only this door knows. */
enum FhirProblem implements ProblemType {
    INVALID_RESOURCE("invalid-resource", 400, "The body is not the FHIR R4 resource that is expected here."),
    INVALID_SEARCH("invalid-search", 400, "A search parameter has a value of the wrong form."),
    KEY_MISSING(
            "key-missing",
            400,
            "A create needs an identifier, an If-None-Exist or an Idempotency-Key, so that it can be sent again."),
    ELEMENT_NOT_KEPT("element-not-kept", 422, "The resource holds an element that would be lost."),
    ELEMENT_NEEDED(
            "element-needed", 422, "The resource lacks an element that a referral needs, or its value is unknown."),
    CANNOT_CHANGE("cannot-change", 422, "Of a referral only the status changes, with its reason and its outcome.");

    private final String code;
    private final int status;
    private final String title;

    FhirProblem(String code, int status, String title) {
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
