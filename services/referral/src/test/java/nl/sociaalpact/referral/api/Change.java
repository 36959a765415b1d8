package nl.sociaalpact.referral.api;

/** Changes of status as they are sent. */
final class Change {
    static final String PRIVATE_TEXT = "Kofi from number 12 called";
    static final String ACCEPT = to("accepted");
    static final String START = to("in-progress");
    static final String PAUSE = because("on-hold", "externe-partij-reageert-niet");
    static final String REJECT = because("rejected", "wachtlijst-te-lang");
    static final String CANCEL = because("cancelled", "inwoner-wil-niet");
    static final String COMPLETE = """
            {"to": "completed", "outcomeCode": "debt-arrangement-made"}""";
    static final String FAIL = """
            {"to": "failed", "reasonCode": "niet-bereikt", "reasonText": "%s", "outcomeCode": "not-resolved"}""".formatted(PRIVATE_TEXT);
    static final String ENTERED_IN_ERROR = to("entered-in-error");

    private Change() {}

    static String to(String status) {
        return """
                {"to": "%s"}""".formatted(status);
    }

    static String because(String status, String reasonCode) {
        return """
                {"to": "%s", "reasonCode": "%s", "reasonText": "%s"}""".formatted(status, reasonCode, PRIVATE_TEXT);
    }
}
