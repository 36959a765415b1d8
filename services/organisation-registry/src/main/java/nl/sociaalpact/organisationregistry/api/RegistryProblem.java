package nl.sociaalpact.organisationregistry.api;

import nl.sociaalpact.lib.http.ProblemType;

/** The refusals of the registry. */
enum RegistryProblem implements ProblemType {
    NOT_OWNER("not-owner", 403, "Only the organisation that owns this record may do this."),
    NOT_STEWARD("not-steward", 403, "Only the steward of the pact may do this."),
    CODE_TAKEN("code-taken", 409, "Another organisation has this code."),
    CODE_IS_LASTING("code-is-lasting", 409, "The code of an organisation never changes."),
    STEWARD_STAYS("steward-stays", 409, "The membership of the steward does not change."),
    NO_SUCH_STEP("membership-step-not-allowed", 409, "The membership cannot take this step from where it is."),
    ALREADY_REGISTERED("already-registered", 412, "The organisation is registered already."),
    CAPACITY_CONTRADICTS(
            "capacity-contradicts", 422, "The numbers of the capacity contradict its status or each other.");

    private final String code;
    private final int status;
    private final String title;

    RegistryProblem(String code, int status, String title) {
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
