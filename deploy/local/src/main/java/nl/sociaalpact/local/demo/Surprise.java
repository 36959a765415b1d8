package nl.sociaalpact.local.demo;

/** The platform answered something else than the story says. */
final class Surprise extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Surprise(String sentence) {
        super(sentence);
    }
}
