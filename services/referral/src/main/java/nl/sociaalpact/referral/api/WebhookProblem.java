package nl.sociaalpact.referral.api;

import nl.sociaalpact.lib.http.ProblemType;

/** The refusals about webhooks. */
enum WebhookProblem implements ProblemType {
    ADDRESS_NOT_ALLOWED(
            "address-not-allowed", 422, "Only https addresses on a host that was agreed upon can be called.");

    private final String code;
    private final int status;
    private final String title;

    WebhookProblem(String code, int status, String title) {
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
