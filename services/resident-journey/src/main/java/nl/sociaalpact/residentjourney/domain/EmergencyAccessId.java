package nl.sociaalpact.residentjourney.domain;

import java.util.UUID;

/** Names an emergency access. */
public record EmergencyAccessId(UUID value) {}
