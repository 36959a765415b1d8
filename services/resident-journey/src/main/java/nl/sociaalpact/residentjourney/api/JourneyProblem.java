package nl.sociaalpact.residentjourney.api;

import nl.sociaalpact.lib.http.ProblemType;

/** The refusals of this service. */
enum JourneyProblem implements ProblemType {
    NOT_LINKED("journey-not-linked", 404, "This account is not linked to a journey yet."),
    REFERRAL_NOT_FINISHED("referral-not-finished", 409, "The referral has not come to its end."),
    VERDICT_ALREADY_GIVEN("verdict-already-given", 409, "A verdict on this referral was given before."),
    ACCOUNT_ALREADY_LINKED("account-already-linked", 409, "This account is linked to a journey already."),
    JOURNEY_ALREADY_LINKED("journey-already-linked", 409, "The journey is linked to another account."),
    RECEIVER_NOT_ACTIVE("consent-receiver-not-active", 422, "The receiver is not an active member of the pact."),
    PURPOSE_NOT_OPEN("consent-purpose-not-open", 422, "No consent opens anything for this purpose."),
    PERIOD_OUTSIDE_POLICY(
            "consent-period-outside-policy",
            422,
            "A consent lasts until a day from today, at most the longest period."),
    TOO_MANY_WRONG_CODES("too-many-wrong-codes", 429, "Too many wrong codes were tried; wait before the next one.");

    private final String code;
    private final int status;
    private final String title;

    JourneyProblem(String code, int status, String title) {
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
