package nl.sociaalpact.earlysignalling.domain;

import java.time.Instant;

/**
 * What is known of a case in every state.
 *
 * @param municipality which started the run
 * @param team the organisation that seeks contact
 * @param attempts how often it sought contact
 */
public record CaseFile(
        SignalCaseId id,
        MatchingRunId run,
        OrganisationId municipality,
        OrganisationId team,
        CaseKind kind,
        Area area,
        Instant openedAt,
        int attempts,
        long version) {

    CaseFile after(ContactAttempt attempt) {
        var counted = attempt.kind().seeksContact() ? attempts + 1 : attempts;
        return new CaseFile(id, run, municipality, team, kind, area, openedAt, counted, version);
    }
}
