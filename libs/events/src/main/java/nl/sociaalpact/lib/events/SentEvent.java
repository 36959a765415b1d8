package nl.sociaalpact.lib.events;

/**
 * An event that was sent before and can be replayed.
 *
 * @param position its place in the history of its service; history goes on after the highest one that was read
 * @param key what its record was keyed by
 */
public record SentEvent(long position, String key, ReceivedEvent event) {}
