package nl.sociaalpact.referral.usecase;

import java.util.UUID;

/**
 * A notice that was kept.
 *
 * @param id to recognise it by when it comes a second time
 * @param place where it stands among those of its organisation; larger is later
 */
public record Notification(UUID id, UUID place, Notice notice) {}
