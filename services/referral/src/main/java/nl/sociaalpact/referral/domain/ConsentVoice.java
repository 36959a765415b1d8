package nl.sociaalpact.referral.domain;

import java.util.Set;

/** Who said yes for a member of a household. */
public enum ConsentVoice {
    /** The member. */
    OWN,
    /** Whoever represents the member by law. */
    REPRESENTATIVE;

    /**
     * Who has to say yes at this age: under 12 the representative, from 12 to 15 both, from 16 on the member (Wmo 2015
     * articles 5.3.2 and 5.3.3, Jeugdwet article 7.1.5.1). No birth date is known here: the sender attests the age.
     */
    public static Set<ConsentVoice> neededAt(AgeBand age) {
        return switch (age) {
            case UNDER_12 -> Set.of(REPRESENTATIVE);
            case FROM_12_TO_15 -> Set.of(OWN, REPRESENTATIVE);
            case FROM_16_TO_17, FROM_18_TO_26, FROM_27_TO_66, FROM_67 -> Set.of(OWN);
        };
    }
}
