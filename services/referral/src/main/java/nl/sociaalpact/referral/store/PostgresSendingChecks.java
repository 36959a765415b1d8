package nl.sociaalpact.referral.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Members;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.referral.domain.Circumstances;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.ConsentId;
import nl.sociaalpact.referral.domain.JourneyId;
import nl.sociaalpact.referral.domain.Need;
import nl.sociaalpact.referral.domain.NewReferral;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Referral;
import nl.sociaalpact.referral.usecase.Referrals;
import nl.sociaalpact.referral.usecase.SendingChecks;
import nl.sociaalpact.referral.usecase.StoredReferral;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresSendingChecks implements SendingChecks {
    private static final String CONSENT =
            "SELECT id FROM (SELECT consent_to_help($1, $2, $3, $4) AS id) AS found WHERE id IS NOT NULL";
    private static final String SOMEBODY = """
            SELECT EXISTS (SELECT 1 FROM member
                           WHERE standing = 'active' AND organisation_id <> $4
                             AND organisation_id IN (SELECT organisation_id FROM consent
                                                     WHERE journey_id = $1 AND life_domain = $2)
                             AND consent_to_help($1, organisation_id, $2, $3) IS NOT NULL
                             AND (cardinality($5::uuid[]) = 0 OR organisation_id = ANY ($5::uuid[]))) AS somebody""";

    private final Referrals referrals;

    PostgresSendingChecks(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public Uni<Circumstances> gather(NewReferral wanted, LocalDate today) {
        return replaced(wanted).chain(replaced -> {
            var target = wanted.parties().target();
            return target == null
                    ? somebodyMayClaim(wanted, today)
                            .map(somebody -> Circumstances.ofNobodyInParticular(somebody, replaced.orElse(null)))
                    : known(wanted.journey(), wanted.need(), target, today, replaced.orElse(null));
        });
    }

    @Override
    public Uni<Circumstances> aboutTarget(JourneyId journey, Need need, OrganisationId target, LocalDate today) {
        return known(journey, need, target, today, null);
    }

    private static Uni<Circumstances> known(
            JourneyId journey, Need need, OrganisationId target, LocalDate today, @Nullable Referral replaced) {
        return Members.activeCode(target.value())
                .chain(member -> consent(journey, need, target, today)
                        .map(consent -> Circumstances.ofTarget(member.isPresent(), consent.orElse(null), replaced)));
    }

    private static Uni<Optional<ConsentId>> consent(
            JourneyId journey, Need need, OrganisationId target, LocalDate today) {
        return Sql.first(
                CONSENT,
                row -> new ConsentId(row.getUUID("id")),
                journey.value(),
                target.value(),
                Codes.of(need.lifeDomain()),
                today);
    }

    private static Uni<Boolean> somebodyMayClaim(NewReferral wanted, LocalDate today) {
        return Sql.first(
                        SOMEBODY,
                        row -> row.getBoolean("somebody"),
                        wanted.journey().value(),
                        Codes.of(wanted.need().lifeDomain()),
                        today,
                        wanted.parties().requester().value(),
                        wanted.among().stream().map(OrganisationId::value).toArray(UUID[]::new))
                .map(found -> found.orElse(false));
    }

    private Uni<Optional<Referral>> replaced(NewReferral wanted) {
        var replaces = wanted.replaces();
        return replaces == null
                ? Uni.createFrom().item(Optional.empty())
                : referrals.find(replaces).map(found -> found.map(StoredReferral::referral));
    }
}
