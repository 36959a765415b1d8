package nl.sociaalpact.intake.api;

import nl.sociaalpact.lib.http.ProblemType;

/** The refusals of this service. */
enum IntakeProblem implements ProblemType {
    CANDIDATES_FOUND("candidates-found", 409, "Somebody like this is known; the body must decide whether it is them."),
    ALREADY_REGISTERED("already-registered", 409, "The organisation has a record of this resident already."),
    CANDIDATE_NOT_USABLE(
            "candidate-not-usable", 422, "The candidate was not offered for these details, or too long ago."),
    TOO_FEW_DETAILS("too-few-details", 422, "A person cannot be recognised by so little."),
    IMPOSSIBLE_DATE("impossible-date", 422, "The date lies in the future or before anybody alive was born.");

    private final String code;
    private final int status;
    private final String title;

    IntakeProblem(String code, int status, String title) {
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
