package nl.sociaalpact.referral.store;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.HandoverMeeting;
import nl.sociaalpact.referral.domain.PresentRole;
import nl.sociaalpact.referral.domain.WarmHandover;
import org.jspecify.annotations.Nullable;

/** The hand-over in person, in the row of its referral; without one, every column is empty. */
@Embeddable
class HandoverColumns {
    @Column(name = "handover_required")
    @Nullable Boolean required;

    @Column(name = "handover_planned_at")
    @Nullable Instant plannedAt;

    @Column(name = "handover_held_at")
    @Nullable Instant heldAt;

    @Column(name = "handover_resident_present")
    @Nullable Boolean residentPresent;

    /** {@code interpreter:1,relative:2}: roles and how many. */
    @Column(name = "handover_present")
    @Nullable String present;

    @Column(name = "handover_source_at")
    @Nullable Instant confirmedBySourceAt;

    @Column(name = "handover_target_at")
    @Nullable Instant confirmedByTargetAt;

    /** For Hibernate, which fills the fields. */
    HandoverColumns() {}

    static HandoverColumns from(WarmHandover handover) {
        var columns = new HandoverColumns();
        columns.required = handover.required();
        columns.plannedAt = handover.plannedAt();
        columns.confirmedBySourceAt = handover.confirmedBySourceAt();
        columns.confirmedByTargetAt = handover.confirmedByTargetAt();
        var held = handover.held();
        if (held != null) {
            columns.heldAt = held.heldAt();
            columns.residentPresent = held.residentPresent();
            columns.present = written(held.present());
        }
        return columns;
    }

    WarmHandover toDomain() {
        return new WarmHandover(
                Objects.requireNonNull(required), plannedAt, held(), confirmedBySourceAt, confirmedByTargetAt);
    }

    private @Nullable HandoverMeeting held() {
        return heldAt == null
                ? null
                : new HandoverMeeting(
                        heldAt, Objects.requireNonNull(residentPresent), read(Objects.requireNonNull(present)));
    }

    private static String written(Map<PresentRole, Integer> present) {
        return present.entrySet().stream()
                .map(entry -> Codes.of(entry.getKey()) + ":" + entry.getValue())
                .collect(joining(","));
    }

    private static Map<PresentRole, Integer> read(String present) {
        return Arrays.stream(present.split(","))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split(":"))
                .collect(Collectors.toMap(
                        part -> Codes.parse(PresentRole.class, part[0]), part -> Integer.valueOf(part[1])));
    }
}
