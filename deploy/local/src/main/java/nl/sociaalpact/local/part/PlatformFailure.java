package nl.sociaalpact.local.part;

/** Something that stops the platform and that its user can mend: the message is one sentence naming the thing and the mend. */
public final class PlatformFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PlatformFailure(String sentence) {
        super(sentence);
    }

    public PlatformFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
