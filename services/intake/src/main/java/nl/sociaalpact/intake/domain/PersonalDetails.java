package nl.sociaalpact.intake.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a person tells about themself. Somebody without a home has no address, and nobody has to tell a birth date.
 *
 * @param name how they are called
 * @param birthDate when they were born
 * @param address where they live
 * @param area part of the city in which they live or stay
 * @param contact how they like to be spoken to
 */
public record PersonalDetails(
        PersonName name,
        @Nullable BirthDate birthDate,
        @Nullable Address address,
        Area area,
        ContactPreferences contact) {

    /** By what this person can be recognised. */
    public Likeness likeness() {
        return Likeness.of(name, birthDate, address);
    }

    @Override
    public String toString() {
        return "PersonalDetails[…]";
    }
}
