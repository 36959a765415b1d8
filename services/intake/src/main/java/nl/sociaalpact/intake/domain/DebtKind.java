package nl.sociaalpact.intake.domain;

/** To whom a debt is owed. */
public enum DebtKind {
    CREDITOR,
    FAMILY,
    FRIEND,
    EMPLOYER,
    INFORMAL_LENDER,
    MONEY_FOR_FAVOUR;

    /** Whether it is owed outside the official world, where no register counts it. */
    public boolean informal() {
        return this != CREDITOR;
    }

    /** As it is written outside the code. */
    public String code() {
        return Code.of(this);
    }

    /** The value with this code. */
    public static DebtKind of(String code) {
        return Code.read(DebtKind.class, code);
    }
}
