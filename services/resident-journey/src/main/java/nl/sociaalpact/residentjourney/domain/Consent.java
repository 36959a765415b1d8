package nl.sociaalpact.residentjourney.domain;

import java.time.Instant;
import java.time.LocalDate;
import nl.sociaalpact.residentjourney.domain.decision.Level;
import nl.sociaalpact.residentjourney.domain.decision.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * What a resident lets an organisation read.
 *
 * <pre>
 *   Given ──withdraw──▶ Withdrawn
 *     └── its last day passes: it counts no longer, and nothing has to happen for that
 * </pre>
 */
public sealed interface Consent {
    /** What was agreed; it never changes. */
    Terms terms();

    /**
     * What was agreed.
     *
     * @param receiver the organisation that may read
     * @param purpose what it may be read for
     * @param level how much of it may be read
     * @param validFrom the first day on which it counts
     * @param validUntil the last day on which it counts
     * @param recorder the organisation that wrote it down; absent when the resident did it alone
     */
    record Terms(
            ConsentId id,
            JourneyId journey,
            OrganisationId receiver,
            LifeDomain lifeDomain,
            Purpose purpose,
            Level level,
            Instant givenAt,
            LocalDate validFrom,
            LocalDate validUntil,
            @Nullable OrganisationId recorder) {

        /** Whether this organisation may know of them: it may read by them, or wrote them down. */
        public boolean concern(OrganisationId organisation) {
            return receiver.equals(organisation) || organisation.equals(recorder);
        }

        boolean areAboutTheSameAs(Terms other) {
            return journey.equals(other.journey)
                    && receiver.equals(other.receiver)
                    && lifeDomain == other.lifeDomain
                    && purpose == other.purpose;
        }
    }

    /** Counts until its last day, unless a later word of the resident takes its place. */
    record Given(Terms terms) implements Consent {
        /** Ends it. Clocks of two servers differ a little, so the end never lies before the beginning. */
        public Withdrawn withdraw(Instant now) {
            return new Withdrawn(terms, now.isBefore(terms.givenAt()) ? terms.givenAt() : now);
        }
    }

    /** Counts no longer. */
    record Withdrawn(Terms terms, Instant withdrawnAt) implements Consent {}
}
