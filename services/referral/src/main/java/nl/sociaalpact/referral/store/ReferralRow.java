package nl.sociaalpact.referral.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.sociaalpact.referral.domain.Clocks;
import nl.sociaalpact.referral.domain.Referral;
import nl.sociaalpact.referral.usecase.StoredReferral;
import org.jspecify.annotations.Nullable;

/** A referral as the table {@code referral} holds it. What cannot change is never part of an update. */
@Entity
@Table(name = "referral")
class ReferralRow {
    @Id
    UUID id;

    @Version
    long version;

    @Column(name = "journey_id", updatable = false)
    UUID journeyId;

    @Column(name = "requester_org", updatable = false)
    UUID requesterOrg;

    @Column(name = "target_org")
    @Nullable UUID targetOrg;

    @Column(name = "service_id")
    @Nullable UUID serviceId;

    @Column(name = "consent_id")
    @Nullable UUID consentId;

    @Column(name = "life_domain", updatable = false)
    String lifeDomain;

    @Column(updatable = false)
    String area;

    @Column(updatable = false)
    String priority;

    @Column(updatable = false)
    String question;

    @Column(updatable = false)
    @Nullable UUID replaces;

    @Column(updatable = false)
    String kind;

    @Column(name = "part_of", updatable = false)
    @Nullable UUID partOf;

    @Column(updatable = false)
    @Nullable String task;

    @Column(updatable = false)
    int hops;

    @Column(name = "first_requested_at", updatable = false)
    @Nullable Instant firstRequestedAt;

    boolean divided;

    @Column(name = "requested_at")
    @Nullable Instant requestedAt;

    @Column(name = "acknowledged_at")
    @Nullable Instant acknowledgedAt;

    @Column(name = "household_id", updatable = false)
    @Nullable UUID householdId;

    @Column(name = "age_band", updatable = false)
    @Nullable String ageBand;

    @Column(name = "contact_prohibited")
    boolean contactProhibited;

    @Embedded
    @Nullable HandoverColumns handover;

    String status;

    Instant since;

    @Column(name = "reason_code")
    @Nullable String reasonCode;

    @Column(name = "reason_text")
    @Nullable String reasonText;

    @Column(name = "outcome_code")
    @Nullable String outcomeCode;

    @Column(name = "next_action_by")
    @Nullable UUID nextActionBy;

    @Column(name = "next_action")
    @Nullable String nextAction;

    @Column(name = "due_at")
    @Nullable Instant dueAt;

    @Column(name = "sweep_at")
    @Nullable Instant sweepAt;

    boolean stalled;

    @Nullable String clocks;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    ReferralRow() {}

    static ReferralRow from(Referral referral, Clocks clocks) {
        var row = ReferralMapping.row(referral);
        ClockColumns.write(clocks, referral.particulars().parties(), row);
        return row;
    }

    StoredReferral toDomain() {
        return new StoredReferral(ReferralMapping.referral(this), ClocksJson.read(clocks), version);
    }
}
