package nl.sociaalpact.referral.domain;

/** What the requester asks of the target, in words. Only the two parties see it. */
public record Question(String text) {
    /** The longest text. */
    public static final int LONGEST = 2000;

    /** Refuses a question that asks nothing. */
    public Question {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a question has 1 to " + LONGEST + " characters");
        }
    }

    Question withoutContactDetails() {
        return new Question(ContactDetails.withheld(text, LONGEST));
    }

    /** Leaves the text out: it can hold personal data. */
    @Override
    public String toString() {
        return "Question[]";
    }
}
