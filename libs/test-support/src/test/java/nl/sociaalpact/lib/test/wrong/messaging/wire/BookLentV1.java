package nl.sociaalpact.lib.test.wrong.messaging.wire;

/** Has a version but can be changed after it was made. */
public class BookLentV1 {
    public String title = "";
}
