package nl.sociaalpact.referral;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.EnumMap;
import java.util.Map;
import nl.sociaalpact.referral.domain.Area;
import nl.sociaalpact.referral.domain.AssuranceState;
import nl.sociaalpact.referral.domain.Capacity;
import nl.sociaalpact.referral.domain.Centre;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.LanguageFit;
import nl.sociaalpact.referral.domain.MatchWeights;

/**
 * What counts, and how much, when services are proposed. No law or standard gives these numbers: they are agreements of
 * the pact, in thousandths, and change here without a change of code.
 */
@StaticInitSafe
@ConfigMapping(prefix = "pact.matching")
public interface MatchingConfig {
    /** What an eligibility is worth of which a rule cannot be checked. Our own agreement. */
    @WithDefault("500")
    int eligibilityUnknown();

    /** What a service is worth whose assurance is ageing. Our own agreement. */
    @WithDefault("800")
    int ageing();

    /** What a service is worth that nobody ever assured. Our own agreement. */
    @WithDefault("500")
    int neverAssured();

    /** What a service is worth that first does an assessment of its own. Our own agreement. */
    @WithDefault("700")
    int additionalAssessment();

    /** What a service is worth whose room is unknown. Our own agreement. */
    @WithDefault("500")
    int capacityUnknown();

    /** What a service is worth where people wait. Our own agreement. */
    @WithDefault("400")
    int waitlist();

    /** What a service is worth that never told which languages are spoken. Our own agreement. */
    @WithDefault("600")
    int languageUnknown();

    /** What a service is worth where the language is not spoken: an interpreter may help. Our own agreement. */
    @WithDefault("200")
    int languageNotSpoken();

    /** The distance in metres that is worth half: what people walk within three quarters of an hour. Our own agreement. */
    @WithDefault("3000")
    int halfwayMetres();

    /** What a distance is worth that cannot be told. Our own agreement. */
    @WithDefault("500")
    int distanceUnknown();

    /**
     * The middle of each area. Rounded to about a hundred metres by ourselves from public maps (OpenStreetMap): good
     * enough to put services in order, not to find the way.
     */
    Map<String, Middle> centre();

    /** A point on the globe, in degrees. */
    interface Middle {
        /** North. */
        double latitude();

        /** East. */
        double longitude();
    }

    /** The weights in the terms of the domain. */
    default MatchWeights weights() {
        return new MatchWeights(
                eligibilityUnknown(),
                Map.of(
                        AssuranceState.FRESH, MatchWeights.WHOLE,
                        AssuranceState.AGEING, ageing(),
                        AssuranceState.NEVER_ASSURED, neverAssured()),
                Map.of(
                        Capacity.CAPACITY, MatchWeights.WHOLE,
                        Capacity.ADDITIONAL_ASSESSMENT_REQUIRED, additionalAssessment(),
                        Capacity.UNKNOWN, capacityUnknown(),
                        Capacity.WAITLIST, waitlist()),
                Map.of(
                        LanguageFit.NOT_ASKED,
                        MatchWeights.WHOLE,
                        LanguageFit.SPOKEN,
                        MatchWeights.WHOLE,
                        LanguageFit.UNKNOWN,
                        languageUnknown(),
                        LanguageFit.NOT_SPOKEN,
                        languageNotSpoken()),
                halfwayMetres(),
                distanceUnknown());
    }

    /** The middles of the areas in the terms of the domain. */
    default Map<Area, Centre> centres() {
        var centres = new EnumMap<Area, Centre>(Area.class);
        centre().forEach((code, middle) ->
                centres.put(Codes.parse(Area.class, code), new Centre(middle.latitude(), middle.longitude())));
        return centres;
    }
}
