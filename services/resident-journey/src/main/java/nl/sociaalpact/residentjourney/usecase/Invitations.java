package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import nl.sociaalpact.residentjourney.domain.AccountId;
import nl.sociaalpact.residentjourney.domain.Invitation;
import nl.sociaalpact.residentjourney.domain.LinkCode;

/** Open and used invitations. Of a code only the hash is kept. */
public interface Invitations {
    /** Keeps a new one. */
    Uni<Void> add(Invitation invitation, LinkCode code);

    /** The invitation with this code, used or not: presenting the code is what lets the caller see it. */
    Uni<Optional<Presented>> present(LinkCode code);

    /** Makes the presented code worthless. */
    Uni<Void> redeem(Invitation invitation, AccountId account, Instant now);

    /** An invitation and whether its code was used. */
    record Presented(Invitation invitation, boolean redeemed) {}
}
