package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import nl.sociaalpact.residentjourney.domain.AccountId;
import nl.sociaalpact.residentjourney.domain.Attempts;
import nl.sociaalpact.residentjourney.domain.DataSubject;
import nl.sociaalpact.residentjourney.domain.Invitation;
import nl.sociaalpact.residentjourney.domain.InvitationId;

/** Which account is which resident. Each account sees its own link and no other. */
public interface Links {
    /** The resident behind an account. */
    Uni<Optional<DataSubject>> find(AccountId account);

    /** The invitation that an account was linked by. */
    Uni<Optional<InvitationId>> invitationOf(AccountId account);

    /** Links an account by an invitation; false when the journey has another account. */
    Uni<Boolean> link(AccountId account, Invitation invitation, Instant now);

    /** Takes the link of an account away. */
    Uni<Void> unlink(AccountId account);

    /** The wrong codes of an account, held until the commit so that two tries are counted one after the other. */
    Uni<Attempts> attempts(AccountId account, Instant now);

    /** Keeps the count of wrong codes. */
    Uni<Void> keep(AccountId account, Attempts attempts);
}
