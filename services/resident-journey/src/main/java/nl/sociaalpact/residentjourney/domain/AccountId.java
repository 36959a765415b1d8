package nl.sociaalpact.residentjourney.domain;

import java.util.UUID;

/** A login account, as a hash of who vouches for it and its name there: the names themselves are not kept. */
public record AccountId(UUID value) {
    /** The account with this name at this issuer. */
    public static AccountId of(String issuer, String subject) {
        return new AccountId(Sha256.uuid("account", issuer, subject));
    }
}
