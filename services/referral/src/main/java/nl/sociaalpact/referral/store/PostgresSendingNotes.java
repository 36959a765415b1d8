package nl.sociaalpact.referral.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.referral.domain.Capacity;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.JourneyId;
import nl.sociaalpact.referral.domain.LifeDomain;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.SendingCheck;
import nl.sociaalpact.referral.usecase.SendingNotes;

@ApplicationScoped
class PostgresSendingNotes implements SendingNotes {
    private static final String RUNNING = """
            SELECT id FROM referral
            WHERE journey_id = $1 AND life_domain = $2
              AND status IN ('requested', 'accepted', 'in-progress', 'on-hold')
              AND (requester_org = $3 OR target_org = $3)
            ORDER BY id DESC LIMIT 10""";
    private static final String ADD = """
            INSERT INTO sending_check (referral_id, requester_org, capacity, capacity_as_of, override_reason, running)
            VALUES ($1, $2, $3, $4, $5, $6)""";
    private static final String FIND = """
            SELECT capacity, capacity_as_of, override_reason, running FROM sending_check
            WHERE referral_id = $1 AND requester_org = $2""";

    @Override
    public Uni<List<ReferralId>> running(OrganisationId organisation, JourneyId journey, LifeDomain lifeDomain) {
        return Sql.list(
                RUNNING,
                row -> new ReferralId(row.getUUID("id")),
                journey.value(),
                Codes.of(lifeDomain),
                organisation.value());
    }

    @Override
    public Uni<Void> add(ReferralId referral, OrganisationId sender, SendingCheck check) {
        var capacity = check.capacity();
        var asOf = check.asOf();
        return Sql.update(
                        ADD,
                        referral.value(),
                        sender.value(),
                        capacity == null ? null : Codes.of(capacity),
                        asOf == null ? null : asOf.atOffset(ZoneOffset.UTC),
                        check.override(),
                        check.running().stream().map(ReferralId::value).toArray(UUID[]::new))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<SendingCheck>> find(ReferralId referral, OrganisationId sender) {
        return Sql.first(FIND, PostgresSendingNotes::check, referral.value(), sender.value());
    }

    private static SendingCheck check(Row row) {
        var capacity = row.getString("capacity");
        var asOf = row.getOffsetDateTime("capacity_as_of");
        return new SendingCheck(
                capacity == null ? null : Capacity.of(capacity),
                asOf == null ? null : asOf.toInstant(),
                row.getString("override_reason"),
                Arrays.stream(row.getArrayOfUUIDs("running"))
                        .map(ReferralId::new)
                        .toList());
    }
}
