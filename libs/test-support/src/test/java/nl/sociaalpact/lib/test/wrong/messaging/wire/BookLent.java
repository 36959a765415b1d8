package nl.sociaalpact.lib.test.wrong.messaging.wire;

/** Has no version, so it cannot be told from its successor. */
public record BookLent(String title) {}
