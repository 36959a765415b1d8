package nl.sociaalpact.referral.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.sociaalpact.referral.domain.HandoverMeeting;
import nl.sociaalpact.referral.domain.PresentRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PresentPersons", description = "How many of one role were there; never who.")
record PresentPersonsView(
        @NotNull PresentRoleCode role,

        @Schema(description = "How many.") @Min(1) @Max(HandoverMeeting.MOST) int count) {

    static List<PresentPersonsView> from(Map<PresentRole, Integer> present) {
        return present.entrySet().stream()
                .map(entry -> new PresentPersonsView(PresentRoleCode.of(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** A role that is named more than once counts together, as far as the domain lets it. */
    static Map<PresentRole, Integer> toDomain(List<PresentPersonsView> present) {
        return present.stream()
                .collect(Collectors.toMap(
                        one -> one.role().toDomain(),
                        PresentPersonsView::count,
                        (one, other) -> Math.min(HandoverMeeting.MOST, one + other)));
    }
}
