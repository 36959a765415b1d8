package nl.sociaalpact.residentjourney.domain;

import java.util.UUID;

/** An invitation to link an account. */
public record InvitationId(UUID value) {}
