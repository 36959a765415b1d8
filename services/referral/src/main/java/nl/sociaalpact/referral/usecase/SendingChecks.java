package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import nl.sociaalpact.referral.domain.Circumstances;
import nl.sociaalpact.referral.domain.NewReferral;

/** Looks up what must be known before a referral is sent. */
public interface SendingChecks {
    /** What is known about this referral's target, basis and predecessor. */
    Uni<Circumstances> gather(NewReferral wanted, LocalDate today);
}
