package nl.sociaalpact.referral.api;

import nl.sociaalpact.lib.http.ProblemType;

/** Refusals about who does the work. */
enum WorkProblem implements ProblemType {
    NOT_A_PERSON("not-a-person", 422, "Only a person looks after referrals; this account is of a system."),
    SAME_WORKER("same-worker", 422, "A hand-over goes to somebody else, or back to the team."),
    NO_PERIOD("no-period", 422, "A period ends on or after the day on which it begins, and lasts at most five years.");

    private final String code;
    private final int status;
    private final String title;

    WorkProblem(String code, int status, String title) {
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
