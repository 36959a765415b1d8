package nl.sociaalpact.referral.domain;

import java.util.Arrays;

/** Whether a service has room, as far as this is known at a moment. Room says nothing about who is eligible. */
public enum Capacity {
    CAPACITY,
    NO_CAPACITY,
    WAITLIST,
    ADDITIONAL_ASSESSMENT_REQUIRED,
    /** Never told, told too long ago, or told in a code that is new here. */
    UNKNOWN;

    /** The capacity of a code; one that is new here says nothing. */
    public static Capacity of(String code) {
        return Arrays.stream(values())
                .filter(value -> Codes.of(value).equals(code))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
