package nl.sociaalpact.referral.fhir;

import java.util.Map;
import java.util.Optional;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.LifeDomain;
import org.hl7.fhir.r4.model.CodeableConcept;

/**
 * The life domain as a category of the Gravity project, which is coarser, and as our own code beside it. Who knows only
 * the Gravity code can still send, as long as that code means one life domain.
 */
final class Categories {
    private static final String UNSPECIFIED = "sdoh-category-unspecified";
    private static final Map<LifeDomain, String> GRAVITY = Map.of(
            LifeDomain.MONEY, "financial-insecurity",
            LifeDomain.WORK_AND_EDUCATION, "employment-status",
            LifeDomain.HOUSING, "housing-instability",
            LifeDomain.SOCIAL_NETWORK, "social-connection",
            LifeDomain.MENTAL_HEALTH, "stress",
            LifeDomain.JUSTICE, "incarceration-status");
    private static final Map<String, LifeDomain> MEANT = Map.ofEntries(
            Map.entry("financial-insecurity", LifeDomain.MONEY),
            Map.entry("material-hardship", LifeDomain.MONEY),
            Map.entry("utility-insecurity", LifeDomain.MONEY),
            Map.entry("medical-cost-burden", LifeDomain.MONEY),
            Map.entry("food-insecurity", LifeDomain.MONEY),
            Map.entry("employment-status", LifeDomain.WORK_AND_EDUCATION),
            Map.entry("educational-attainment", LifeDomain.WORK_AND_EDUCATION),
            Map.entry("housing-instability", LifeDomain.HOUSING),
            Map.entry("homelessness", LifeDomain.HOUSING),
            Map.entry("inadequate-housing", LifeDomain.HOUSING),
            Map.entry("social-connection", LifeDomain.SOCIAL_NETWORK),
            Map.entry("stress", LifeDomain.MENTAL_HEALTH),
            Map.entry("incarceration-status", LifeDomain.JUSTICE));

    private Categories() {}

    static CodeableConcept of(LifeDomain lifeDomain) {
        return Systems.concept(Systems.LIFE_DOMAIN, Codes.of(lifeDomain))
                .addCoding(Systems.coding(Systems.GRAVITY, GRAVITY.getOrDefault(lifeDomain, UNSPECIFIED)));
    }

    static Optional<LifeDomain> lifeDomain(CodeableConcept category) {
        return Systems.code(category, Systems.LIFE_DOMAIN)
                .flatMap(code -> Coded.parse(LifeDomain.class, code))
                .or(() -> Systems.code(category, Systems.GRAVITY).map(MEANT::get));
    }
}
