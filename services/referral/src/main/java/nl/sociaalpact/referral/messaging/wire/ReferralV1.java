package nl.sociaalpact.referral.messaging.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.ReferralEvent.Fact;
import org.jspecify.annotations.Nullable;

/** What every fact about a referral says. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralV1(
        UUID referralId,
        UUID journeyId,
        UUID organisationId,
        UUID requesterOrganisationId,
        @Nullable UUID targetOrganisationId,
        String lifeDomain,
        String area,
        String priority,
        @Nullable UUID partOf,
        @Nullable UUID replaces,
        Instant occurredAt) {

    /** The part of a fact that may leave this service. */
    public static ReferralV1 from(Fact fact) {
        var particulars = fact.particulars();
        var need = particulars.need();
        var target = particulars.parties().target();
        var partOf = particulars.ties().partOf();
        var replaces = particulars.replaces();
        return new ReferralV1(
                particulars.id().value(),
                particulars.journey().value(),
                fact.by().value(),
                particulars.parties().requester().value(),
                target == null ? null : target.value(),
                Codes.of(need.lifeDomain()),
                Codes.of(need.area()),
                Codes.of(need.priority()),
                partOf == null ? null : partOf.value(),
                replaces == null ? null : replaces.value(),
                fact.at());
    }
}
