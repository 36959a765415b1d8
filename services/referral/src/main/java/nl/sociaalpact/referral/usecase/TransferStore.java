package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Transfer;
import nl.sociaalpact.referral.domain.TransferId;

/** Keeps transfers. */
public interface TransferStore {
    /** Keeps an offer; false when another one for the same referral waits. */
    Uni<Boolean> offer(Transfer transfer);

    /** Keeps the answer; false when it was answered meanwhile. */
    Uni<Boolean> decide(Transfer transfer);

    /** The transfer, if the organisation of the transaction requested, offered or received the referral. */
    Uni<Optional<Transfer>> find(ReferralId referral, TransferId id);

    /** At most {@code size} transfers of a referral that the organisation of the transaction may see, newest first. */
    Uni<List<Transfer>> page(ReferralId referral, Optional<UUID> before, int size);

    /** Whether a transfer lets this organisation read the referral: offered to it, or accepted from it. */
    Uni<Boolean> lets(OrganisationId organisation, ReferralId referral);
}
