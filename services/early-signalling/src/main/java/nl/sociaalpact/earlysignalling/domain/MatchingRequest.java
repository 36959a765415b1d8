package nl.sociaalpact.earlysignalling.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Who wants signals matched, and why. There is no run without one.
 *
 * @param reason in the words of who started it
 * @param team the organisation that gets the cases
 */
public record MatchingRequest(
        MatchingRunId id,
        OrganisationId municipality,
        Starter starter,
        String reason,
        Period period,
        OrganisationId team,
        Instant startedAt) {

    /** Says only which run: the reason is free text. */
    @Override
    public String toString() {
        return "MatchingRequest[" + id + "]";
    }

    /**
     * Who pressed the button.
     *
     * @param subject the account of the person or of the system
     * @param client the program that was used
     */
    public record Starter(String subject, String client) {}

    /** Why the run may not start, before any signal is looked at. */
    public Optional<Refusal> broken(OrganisationId receiver, MatchingRules rules) {
        if (!municipality.equals(receiver)) {
            return Optional.of(new Refusal.NotTheMunicipality());
        }
        return period.isAtMost(rules.longestDays())
                ? Optional.empty()
                : Optional.of(new Refusal.PeriodNotAllowed(rules.longestDays()));
    }
}
