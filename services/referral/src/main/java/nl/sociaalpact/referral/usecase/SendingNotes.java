package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import nl.sociaalpact.referral.domain.JourneyId;
import nl.sociaalpact.referral.domain.LifeDomain;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.SendingCheck;

/** What senders knew and chose when they sent; each reads only its own. */
public interface SendingNotes {
    /** The organisation's own open referrals for a resident in a life domain, sent and received, newest first. */
    Uni<List<ReferralId>> running(OrganisationId organisation, JourneyId journey, LifeDomain lifeDomain);

    /** Keeps what was known and chosen. */
    Uni<Void> add(ReferralId referral, OrganisationId sender, SendingCheck check);

    /** What the organisation knew and chose when it sent this referral. */
    Uni<Optional<SendingCheck>> find(ReferralId referral, OrganisationId sender);
}
