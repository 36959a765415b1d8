package nl.sociaalpact.lib.test.wrong.messaging.wire;

/** Versions count from one. */
public record BookLentV0(String title) {}
