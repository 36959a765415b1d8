package nl.sociaalpact.lib.access;

import java.util.UUID;

/**
 * A caller that acts for an organisation.
 *
 * @param organisation the claim {@code organisation_id}; the registry decides whether it is an active member
 * @param client the client that the token was issued to ({@code azp})
 * @param subject the account ({@code sub}): of a person, or of the client itself
 */
public record Caller(UUID organisation, String client, String subject) {
    /** Under which name this caller's Idempotency-Keys are kept. */
    public String idempotencyScope() {
        return organisation + "/" + client;
    }
}
