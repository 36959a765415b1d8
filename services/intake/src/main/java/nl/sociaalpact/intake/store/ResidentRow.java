package nl.sociaalpact.intake.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.sociaalpact.intake.domain.Address;
import nl.sociaalpact.intake.domain.Area;
import nl.sociaalpact.intake.domain.BirthDate;
import nl.sociaalpact.intake.domain.Channel;
import nl.sociaalpact.intake.domain.ContactPreferences;
import nl.sociaalpact.intake.domain.HouseNumber;
import nl.sociaalpact.intake.domain.JourneyId;
import nl.sociaalpact.intake.domain.OrganisationId;
import nl.sociaalpact.intake.domain.PersonName;
import nl.sociaalpact.intake.domain.PersonalDetails;
import nl.sociaalpact.intake.domain.Postcode;
import nl.sociaalpact.intake.domain.Recorder;
import nl.sociaalpact.intake.domain.Resident;
import nl.sociaalpact.intake.domain.ResidentId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One organisation's record of a resident; a journey has at most one at each organisation. */
@Entity
@Table(name = "resident")
@IdClass(ResidentRow.Key.class)
@NullUnmarked
class ResidentRow {
    @Id
    @Column(name = "owner_org")
    UUID ownerOrg;

    @Id
    @Column(name = "journey_id")
    UUID journeyId;

    UUID id;

    @Column(name = "given_name")
    String givenName;

    @Column(name = "family_name_prefix")
    @Nullable String familyNamePrefix;

    @Column(name = "family_name")
    String familyName;

    @Column(name = "birth_date")
    @Nullable LocalDate birthDate;

    @Nullable String postcode;

    @Column(name = "house_number")
    @Nullable Integer houseNumber;

    @Column(name = "house_letter")
    @Nullable String houseLetter;

    @Column(name = "house_number_addition")
    @Nullable String houseNumberAddition;

    String area;

    @Column(name = "preferred_language")
    @Nullable String preferredLanguage;

    @Column(name = "preferred_channel")
    @Nullable String preferredChannel;

    @Column(name = "interpreter_needed")
    boolean interpreterNeeded;

    @Column(name = "easy_reading")
    boolean easyReading;

    @Column(name = "registered_by_client")
    String registeredByClient;

    @Column(name = "registered_by_subject")
    String registeredBySubject;

    @Column(name = "registered_at")
    Instant registeredAt;

    @Version
    long version;

    /** What identifies a row. */
    record Key(UUID ownerOrg, UUID journeyId) {}

    static ResidentRow from(Resident resident) {
        var row = new ResidentRow();
        row.ownerOrg = resident.owner().value();
        row.journeyId = resident.journey().value();
        row.id = resident.id().value();
        row.registeredByClient = resident.registeredBy().client();
        row.registeredBySubject = resident.registeredBy().subject();
        row.registeredAt = resident.registeredAt();
        row.version = resident.version();
        row.take(resident.details());
        return row;
    }

    private void take(PersonalDetails details) {
        givenName = details.name().given();
        familyNamePrefix = details.name().prefix();
        familyName = details.name().family();
        birthDate = details.birthDate() == null ? null : details.birthDate().value();
        area = details.area().code();
        take(details.contact());
        if (details.address() != null) {
            take(details.address());
        }
    }

    private void take(Address address) {
        postcode = address.postcode().value();
        houseNumber = address.houseNumber().number();
        houseLetter = address.houseNumber().letter();
        houseNumberAddition = address.houseNumber().addition();
    }

    private void take(ContactPreferences contact) {
        preferredLanguage = contact.language();
        preferredChannel = contact.channel() == null ? null : contact.channel().code();
        interpreterNeeded = contact.interpreterNeeded();
        easyReading = contact.easyReading();
    }

    Resident toDomain() {
        return new Resident(
                new ResidentId(id),
                new OrganisationId(ownerOrg),
                new JourneyId(journeyId),
                details(),
                new Recorder(registeredByClient, registeredBySubject),
                registeredAt,
                version);
    }

    private PersonalDetails details() {
        return new PersonalDetails(
                new PersonName(givenName, familyNamePrefix, familyName),
                birthDate == null ? null : new BirthDate(birthDate),
                address(),
                Area.of(area),
                new ContactPreferences(
                        preferredLanguage,
                        preferredChannel == null ? null : Channel.of(preferredChannel),
                        interpreterNeeded,
                        easyReading));
    }

    private @Nullable Address address() {
        return postcode == null || houseNumber == null
                ? null
                : new Address(new Postcode(postcode), new HouseNumber(houseNumber, houseLetter, houseNumberAddition));
    }
}
