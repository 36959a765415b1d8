package nl.sociaalpact.residentjourney.domain;

/** A fact on its way into a timeline. */
public record Happening(Belonging belonging, Entry entry) {}
