package nl.sociaalpact.referral.api;

/** Changes of status as they are sent. */
public final class Change {
    public static final String PRIVATE_TEXT = "Kofi from number 12 called";
    public static final String ACCEPT = to("accepted");
    public static final String START = to("in-progress");
    public static final String PAUSE = because("on-hold", "externe-partij-reageert-niet");
    public static final String REJECT = because("rejected", "wachtlijst-te-lang");
    public static final String CANCEL = because("cancelled", "inwoner-wil-niet");
    public static final String COMPLETE = """
            {"to": "completed", "outcomeCode": "debt-arrangement-made"}""";
    public static final String FAIL = """
            {"to": "failed", "reasonCode": "niet-bereikt", "reasonText": "%s", "outcomeCode": "not-resolved"}""".formatted(PRIVATE_TEXT);
    public static final String ENTERED_IN_ERROR = to("entered-in-error");

    private Change() {}

    public static String to(String status) {
        return """
                {"to": "%s"}""".formatted(status);
    }

    public static String because(String status, String reasonCode) {
        return """
                {"to": "%s", "reasonCode": "%s", "reasonText": "%s"}""".formatted(status, reasonCode, PRIVATE_TEXT);
    }
}
