package nl.sociaalpact.referral.domain;

/** The side that an organisation has in a referral. */
public enum Role {
    /** Asks for help on the resident's behalf. */
    REQUESTER(Permission.SEND),
    /** Is asked to help. */
    TARGET(Permission.ANSWER);

    private final Permission permission;

    Role(Permission permission) {
        this.permission = permission;
    }

    Role other() {
        return this == REQUESTER ? TARGET : REQUESTER;
    }

    /** What somebody needs to act in this role. */
    public Permission permission() {
        return permission;
    }
}
