package nl.sociaalpact.residentjourney.domain.decision;

import java.util.Arrays;

/** For what a fact was written down in the first place; the purpose matrix goes from there to a purpose. */
public enum Origin {
    /** The help of a partner: what an event says nothing else about. */
    WELFARE,
    /** Debt help, under the Wgs. */
    DEBT_HELP,
    /** Social support, under the Wmo 2015. */
    SOCIAL_SUPPORT,
    /** Youth help, under the Jeugdwet. */
    YOUTH_HELP,
    /** Work and income, under the Participatiewet. */
    WORK_AND_INCOME,
    /** Care and health insurers. */
    CARE_INSURANCE,
    /** Reports of arrears and the work on them, under the Wgs, task b. */
    EARLY_SIGNALLING,
    /** What the resident allows, refuses or contradicts; it concerns the resident and the parties to it. */
    OWN_SAY;

    /** As tables and events write it. */
    public String code() {
        return Codes.of(this);
    }

    /** The origin with this code; what this version does not know stays closed. */
    public static Origin of(String code) {
        return Arrays.stream(values())
                .filter(origin -> origin.code().equals(code))
                .findAny()
                .orElse(OWN_SAY);
    }
}
