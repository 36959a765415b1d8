package nl.sociaalpact.lib.events;

import java.util.UUID;

/**
 * A fact that this service tells the others.
 *
 * @param aggregateType what changed, for example {@code referral}
 * @param aggregateId which one; the CloudEvents subject
 * @param fact kebab-case name in the past tense, for example {@code referral-accepted}
 * @param key what the events must stay in order by, the key of the record
 * @param data the wire record: codes, ids, dates and links, never personal data
 */
public record OutgoingEvent(String aggregateType, UUID aggregateId, String fact, UUID key, Object data) {}
