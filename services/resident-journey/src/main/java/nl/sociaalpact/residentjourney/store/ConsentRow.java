package nl.sociaalpact.residentjourney.store;

import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.residentjourney.domain.Consent;
import nl.sociaalpact.residentjourney.domain.ConsentId;
import nl.sociaalpact.residentjourney.domain.JourneyId;
import nl.sociaalpact.residentjourney.domain.LifeDomain;
import nl.sociaalpact.residentjourney.domain.OrganisationId;
import nl.sociaalpact.residentjourney.domain.decision.Level;
import nl.sociaalpact.residentjourney.domain.decision.Purpose;
import org.jspecify.annotations.Nullable;

/** A consent as its table keeps it. The service has no right to change the terms, so it never tries to. */
@Entity
@Table(name = "consent")
class ConsentRow {
    @Id
    @Column(name = "consent_id")
    UUID id;

    @Column(name = "journey_id", updatable = false)
    UUID journey;

    @Column(name = "organisation_id", updatable = false)
    UUID receiver;

    @Column(name = "life_domain", updatable = false)
    String lifeDomain;

    @Column(name = "purpose", updatable = false)
    String purpose;

    @Column(name = "level", updatable = false)
    String level;

    @Column(name = "given_at", updatable = false)
    OffsetDateTime givenAt;

    @Column(name = "valid_from", updatable = false)
    LocalDate validFrom;

    @Column(name = "valid_until", updatable = false)
    LocalDate validUntil;

    @Column(name = "recorded_by", updatable = false)
    @Nullable UUID recorder;

    @Column(name = "withdrawn_at")
    @Nullable OffsetDateTime withdrawnAt;

    @Version
    long version;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    ConsentRow() {}

    static ConsentRow from(Consent.Given consent) {
        var terms = consent.terms();
        var row = new ConsentRow();
        row.id = terms.id().value();
        row.journey = terms.journey().value();
        row.receiver = terms.receiver().value();
        row.lifeDomain = terms.lifeDomain().code();
        row.purpose = terms.purpose().code();
        row.level = terms.level().code();
        row.givenAt = Columns.time(terms.givenAt());
        row.validFrom = terms.validFrom();
        row.validUntil = terms.validUntil();
        row.recorder = terms.recorder() == null ? null : terms.recorder().value();
        return row;
    }

    static Consent toDomain(Row row) {
        return consent(
                new Consent.Terms(
                        new ConsentId(row.getUUID("consent_id")),
                        new JourneyId(row.getUUID("journey_id")),
                        new OrganisationId(row.getUUID("organisation_id")),
                        LifeDomain.of(row.getString("life_domain")),
                        Purpose.of(row.getString("purpose")),
                        Level.of(row.getString("level")),
                        row.getOffsetDateTime("given_at").toInstant(),
                        row.getLocalDate("valid_from"),
                        row.getLocalDate("valid_until"),
                        organisation(row.getUUID("recorded_by"))),
                row.getOffsetDateTime("withdrawn_at"));
    }

    /** One of the consents that come along with a page of the timeline. */
    static Consent toDomain(JsonObject consent, OrganisationId receiver, JourneyId journey) {
        return consent(
                new Consent.Terms(
                        new ConsentId(UUID.fromString(consent.getString("id"))),
                        journey,
                        receiver,
                        LifeDomain.of(consent.getString("lifeDomain")),
                        Purpose.of(consent.getString("purpose")),
                        Level.of(consent.getString("level")),
                        instant(consent.getString("givenAt")),
                        LocalDate.parse(consent.getString("validFrom")),
                        LocalDate.parse(consent.getString("validUntil")),
                        null),
                Optional.ofNullable(consent.getString("withdrawnAt"))
                        .map(OffsetDateTime::parse)
                        .orElse(null));
    }

    Consent toDomain() {
        return consent(
                new Consent.Terms(
                        new ConsentId(id),
                        new JourneyId(journey),
                        new OrganisationId(receiver),
                        LifeDomain.of(lifeDomain),
                        Purpose.of(purpose),
                        Level.of(level),
                        givenAt.toInstant(),
                        validFrom,
                        validUntil,
                        organisation(recorder)),
                withdrawnAt);
    }

    private static Consent consent(Consent.Terms terms, @Nullable OffsetDateTime withdrawnAt) {
        return withdrawnAt == null ? new Consent.Given(terms) : new Consent.Withdrawn(terms, withdrawnAt.toInstant());
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static @Nullable OrganisationId organisation(@Nullable UUID id) {
        return id == null ? null : new OrganisationId(id);
    }
}
