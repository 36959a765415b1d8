package nl.sociaalpact.earlysignalling.api;

import nl.sociaalpact.lib.http.ProblemType;

/** The refusals of this service. */
enum EarlySignallingProblem implements ProblemType {
    NOT_THE_MUNICIPALITY("not-the-municipality", 403, "Only the municipality starts matching runs."),
    SIGNAL_ALREADY_REPORTED("signal-already-reported", 409, "This partner reported a signal under this id before."),
    CASE_CLOSED("signal-case-closed", 409, "Work on this case has ended."),
    CASE_LINKED("signal-case-linked", 409, "The case belongs to the journey of another resident already."),
    RESIDENT_OBJECTED("resident-objected", 422, "The resident objected; nothing of the signal was kept."),
    STEPS_MISSING("collection-steps-missing", 422, "A landlord reports arrears only after four steps of its own."),
    IMPOSSIBLE_DATE("impossible-signal-date", 422, "A date lies in the future, too far back, or in the wrong order."),
    PERIOD_NOT_ALLOWED("period-not-allowed", 422, "The period ends before it begins, or is too long."),
    TOO_MANY_SIGNALS("too-many-signals", 422, "More signals lie in the period than one run may take."),
    TEAM_NOT_ACTIVE("team-not-active", 422, "The organisation that would get the cases is no active member."),
    TEAM_IS_REPORTER("team-is-reporter", 422, "An organisation that reported signals does not get the cases."),
    TOO_FEW_ATTEMPTS("too-few-attempts", 422, "Too little was tried to say that contact is impossible."),
    REASON_NOT_APPLICABLE("reason-not-applicable", 422, "A reason belongs to the result no-contact-possible only.");

    private final String code;
    private final int status;
    private final String title;

    EarlySignallingProblem(String code, int status, String title) {
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
