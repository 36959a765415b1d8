package nl.sociaalpact.intake.domain;

/** Whether a debt can be shown. */
public enum Proof {
    YES,
    NO,
    ORAL;

    /** As it is written outside the code. */
    public String code() {
        return Code.of(this);
    }

    /** The value with this code. */
    public static Proof of(String code) {
        return Code.read(Proof.class, code);
    }
}
