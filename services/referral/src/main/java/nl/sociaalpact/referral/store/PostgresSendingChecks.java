package nl.sociaalpact.referral.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import nl.sociaalpact.lib.persistence.Members;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.referral.domain.Circumstances;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.ConsentId;
import nl.sociaalpact.referral.domain.NewReferral;
import nl.sociaalpact.referral.domain.Referral;
import nl.sociaalpact.referral.usecase.Referrals;
import nl.sociaalpact.referral.usecase.SendingChecks;
import nl.sociaalpact.referral.usecase.StoredReferral;

@ApplicationScoped
class PostgresSendingChecks implements SendingChecks {
    private static final String CONSENT = """
            SELECT id FROM (SELECT id, level, valid_until FROM consent
                            WHERE journey_id = $1 AND organisation_id = $2 AND life_domain = $3
                              AND (valid_from IS NULL OR valid_from <= $4)
                            ORDER BY given_at DESC, id DESC LIMIT 1) last_word
            WHERE level = 'detail' AND (valid_until IS NULL OR valid_until >= $4)""";

    private final Referrals referrals;

    PostgresSendingChecks(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public Uni<Circumstances> gather(NewReferral wanted, LocalDate today) {
        return Members.activeCode(wanted.parties().target().value())
                .chain(member -> consent(wanted, today)
                        .map(consent -> new Circumstances(member.isPresent(), consent.orElse(null), null)))
                .chain(known -> replaced(wanted)
                        .map(replaced ->
                                new Circumstances(known.targetIsMember(), known.consent(), replaced.orElse(null))));
    }

    private static Uni<Optional<ConsentId>> consent(NewReferral wanted, LocalDate today) {
        return Sql.first(
                CONSENT,
                row -> new ConsentId(row.getUUID("id")),
                wanted.journey().value(),
                wanted.parties().target().value(),
                Codes.of(wanted.need().lifeDomain()),
                today);
    }

    private Uni<Optional<Referral>> replaced(NewReferral wanted) {
        var replaces = wanted.replaces();
        return replaces == null
                ? Uni.createFrom().item(Optional.empty())
                : referrals.find(replaces).map(found -> found.map(StoredReferral::referral));
    }
}
