package nl.sociaalpact.residentjourney.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facts that this service owns. */
public sealed interface JourneyEvent {

    /** The fact as a line of the timeline, where this service goes by this source. */
    Happening happening(String source);

    /** A resident lets an organisation read a life domain. */
    record ConsentGiven(Consent.Terms terms) implements JourneyEvent {
        @Override
        public Happening happening(String source) {
            return ofConsent(source, 1, Fact.CONSENT_GIVEN, terms, terms.givenAt());
        }
    }

    /** A resident took a consent back. */
    record ConsentWithdrawn(Consent.Terms terms, Instant at) implements JourneyEvent {
        @Override
        public Happening happening(String source) {
            return ofConsent(source, 2, Fact.CONSENT_WITHDRAWN, terms, at);
        }
    }

    /** An organisation read without consent, because somebody was in danger. */
    record EmergencyAccessTaken(EmergencyAccess access) implements JourneyEvent {
        @Override
        public Happening happening(String source) {
            return new Happening(
                    new Belonging.OfJourney(access.about().journey()),
                    new Entry(
                            new EntryKey(source, access.id().value(), 1),
                            Fact.EMERGENCY_ACCESS_TAKEN,
                            access.takenAt(),
                            access.organisation(),
                            List.of(new Party(access.organisation(), Party.Role.ACTOR)),
                            Set.of(),
                            Map.of("reasonCode", access.reason().code())));
        }
    }

    /** A resident said whether a referral helped. */
    record VerdictGiven(Verdict verdict, ReferralSoFar referral) implements JourneyEvent {
        @Override
        public Happening happening(String source) {
            return new Happening(
                    new Belonging.OfReferral(verdict.journey(), verdict.referral()),
                    new Entry(
                            new EntryKey(source, verdict.id().value(), 1),
                            Fact.VERDICT_GIVEN,
                            verdict.givenAt(),
                            null,
                            referral.parties(),
                            referral.lifeDomains(),
                            Map.of("verdict", verdict.code().code())));
        }
    }

    /** Resident and organisation say different things of a referral. */
    record JourneyContradicted(Contradiction contradiction) implements JourneyEvent {
        @Override
        public Happening happening(String source) {
            var closure = contradiction.closure();
            return new Happening(
                    new Belonging.OfReferral(closure.journey(), contradiction.referral()),
                    new Entry(
                            new EntryKey(source, contradiction.id().value(), 1),
                            Fact.JOURNEY_CONTRADICTED,
                            closure.at(),
                            null,
                            closure.referral().parties(),
                            closure.referral().lifeDomains(),
                            codes(closure)));
        }

        private static Map<String, String> codes(Closure closure) {
            var verdict = closure.verdict().code();
            return closure.outcome()
                    .map(outcome -> Map.of("outcomeCode", outcome, "verdict", verdict))
                    .orElseGet(() -> Map.of("verdict", verdict));
        }
    }

    /** Who else may read is the resident's own affair: the life domain is a code here, and no consent opens it. */
    private static Happening ofConsent(String source, long version, Fact fact, Consent.Terms terms, Instant at) {
        return new Happening(
                new Belonging.OfJourney(terms.journey()),
                new Entry(
                        new EntryKey(source, terms.id().value(), version),
                        fact,
                        at,
                        null,
                        parties(terms),
                        Set.of(),
                        Map.of(
                                "lifeDomain", terms.lifeDomain().code(),
                                "purpose", terms.purpose().code(),
                                "level", terms.level().code())));
    }

    private static List<Party> parties(Consent.Terms terms) {
        var receiver = new Party(terms.receiver(), Party.Role.RECEIVER);
        var recorder = terms.recorder();
        return recorder == null ? List.of(receiver) : List.of(receiver, new Party(recorder, Party.Role.RECORDER));
    }
}
