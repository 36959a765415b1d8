package nl.sociaalpact.residentjourney;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sociaalpact.lib.test.TestEvents;

/** Events of the other services, as their relays would write them. */
public final class Facts {
    private Facts() {}

    public static TestEvents residentRegistered(UUID journey, UUID organisation, Instant at) {
        return TestEvents.of("intake", "resident-registered")
                .about("resident", journey)
                .data("""
                        {"journeyId": "%s", "organisationId": "%s", "area": "gaasperdam", "occurredAt": "%s"}""".formatted(journey, organisation, at));
    }

    public static TestEvents helpQuestionOpened(UUID journey, UUID organisation, Instant at, String... lifeDomains) {
        var id = UUID.randomUUID();
        return TestEvents.of("intake", "help-question-opened")
                .about("help-question", id)
                .data("""
                        {"journeyId": "%s", "helpQuestionId": "%s", "organisationId": "%s", "area": "gaasperdam",
                         "lifeDomains": [%s], "occurredAt": "%s"}""".formatted(journey, id, organisation, quoted(lifeDomains), at));
    }

    /** @param more further properties, beginning with a comma, or nothing */
    public static TestEvents referral(String fact, Referral referral, long version, UUID by, Instant at, String more) {
        return TestEvents.of("referral", "referral-" + fact)
                .about("referral", referral.id)
                .version(version)
                .data("""
                        {"referralId": "%s", "journeyId": "%s", "organisationId": "%s", "requesterOrganisationId": "%s",
                         "targetOrganisationId": "%s", "lifeDomain": "%s", "area": "gaasperdam", "priority": "routine",
                         "occurredAt": "%s"%s}""".formatted(
                                referral.id,
                                referral.journey,
                                by,
                                referral.requester,
                                referral.target,
                                referral.lifeDomain,
                                at,
                                more));
    }

    public static TestEvents signalReceived(UUID signal, UUID organisation, Instant at) {
        return TestEvents.of("early-signalling", "signal-received")
                .about("signal", signal)
                .data("""
                        {"signalId": "%s", "organisationId": "%s", "partnerType": "rent", "area": "gaasperdam",
                         "occurredAt": "%s"}""".formatted(signal, organisation, at));
    }

    public static TestEvents signalCaseOpened(
            UUID signalCase, UUID organisation, UUID assigned, Instant at, UUID... signals) {
        var ids = Arrays.stream(signals).map(UUID::toString).toArray(String[]::new);
        return TestEvents.of("early-signalling", "signal-case-opened")
                .about("signal-case", signalCase)
                .data("""
                        {"signalCaseId": "%s", "organisationId": "%s", "assignedOrganisationId": "%s",
                         "signalIds": [%s], "kind": "single", "area": "gaasperdam", "occurredAt": "%s"}""".formatted(signalCase, organisation, assigned, quoted(ids), at));
    }

    /** @param more further properties, beginning with a comma, or nothing */
    public static TestEvents ofSignalCase(
            String fact, UUID signalCase, long version, UUID organisation, Instant at, String more) {
        return TestEvents.of("early-signalling", fact)
                .about("signal-case", signalCase)
                .version(version)
                .data("""
                        {"signalCaseId": "%s", "organisationId": "%s", "area": "gaasperdam", "contactKind": "home-visit",
                         "daypart": "evening", "reached": true, "endResult": "follow-up-help", "occurredAt": "%s"%s}""".formatted(signalCase, organisation, at, more));
    }

    public static String journey(UUID journey) {
        return ", \"journeyId\": \"%s\"".formatted(journey);
    }

    private static String quoted(String... texts) {
        return Arrays.stream(texts).map(text -> '"' + text + '"').collect(Collectors.joining(", "));
    }

    /** A referral that events tell of. */
    public record Referral(UUID id, UUID journey, UUID requester, UUID target, String lifeDomain) {}
}
