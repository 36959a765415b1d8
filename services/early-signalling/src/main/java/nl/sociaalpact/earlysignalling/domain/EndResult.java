package nl.sociaalpact.earlysignalling.domain;

/** How work on a signal case ended (eindresultaat). */
public enum EndResult implements Coded {
    ADVICE_OR_QUICK_FIX,
    NO_CONTACT_POSSIBLE,
    NO_RESPONSE_AFTER_CONTACT,
    ALREADY_KNOWN_IN_DEBT_HELP,
    OTHER_RUNNING_TRAJECTORY,
    ALREADY_PAID_OR_ARRANGED,
    DECEASED,
    HANDLES_IT_ALONE,
    NOT_PICKED_UP_OTHER_REASON,
    NOT_PICKED_UP_REPEAT,
    NOT_PICKED_UP_UNJUST,
    NOT_A_RESIDENT,
    FOLLOW_UP_HELP,
    FOLLOW_UP_FINANCIAL,
    FOLLOW_UP_NON_FINANCIAL,
    REFERRAL_WITHOUT_RESIDENT;

    /**
     * All that the senders of the signals learn of this result. Whether the resident was reached, which help followed
     * and whether there is other help already are not theirs to know.
     */
    public SignalStatus toldToSender() {
        return switch (this) {
            case ADVICE_OR_QUICK_FIX,
                    NO_CONTACT_POSSIBLE,
                    NO_RESPONSE_AFTER_CONTACT,
                    OTHER_RUNNING_TRAJECTORY,
                    ALREADY_PAID_OR_ARRANGED,
                    HANDLES_IT_ALONE,
                    FOLLOW_UP_HELP,
                    FOLLOW_UP_FINANCIAL,
                    FOLLOW_UP_NON_FINANCIAL,
                    REFERRAL_WITHOUT_RESIDENT -> SignalStatus.PICKED_UP;
            case ALREADY_KNOWN_IN_DEBT_HELP -> SignalStatus.KNOWN_IN_DEBT_HELP;
            case DECEASED -> SignalStatus.DECEASED;
            case NOT_PICKED_UP_OTHER_REASON -> SignalStatus.NOT_PICKED_UP_OTHER_REASON;
            case NOT_PICKED_UP_REPEAT -> SignalStatus.NOT_PICKED_UP_REPEAT;
            case NOT_PICKED_UP_UNJUST -> SignalStatus.NOT_PICKED_UP_UNJUST;
            case NOT_A_RESIDENT -> SignalStatus.NOT_A_RESIDENT;
        };
    }
}
