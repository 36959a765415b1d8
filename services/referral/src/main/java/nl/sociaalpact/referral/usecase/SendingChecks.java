package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import nl.sociaalpact.referral.domain.Circumstances;
import nl.sociaalpact.referral.domain.JourneyId;
import nl.sociaalpact.referral.domain.Need;
import nl.sociaalpact.referral.domain.NewReferral;
import nl.sociaalpact.referral.domain.OrganisationId;

/** Looks up what must be known before a referral is sent. */
public interface SendingChecks {
    /** What is known about this referral's target, basis and predecessor. */
    Uni<Circumstances> gather(NewReferral wanted, LocalDate today);

    /** What is known about an organisation that is to become the target of a referral that exists. */
    Uni<Circumstances> aboutTarget(JourneyId journey, Need need, OrganisationId target, LocalDate today);
}
