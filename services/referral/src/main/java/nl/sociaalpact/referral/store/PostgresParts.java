package nl.sociaalpact.referral.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.Division;
import nl.sociaalpact.referral.domain.HousingTask;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.PartCount;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.domain.Status;
import nl.sociaalpact.referral.usecase.Parts;
import nl.sociaalpact.referral.usecase.ReferralSummary;
import nl.sociaalpact.referral.usecase.Referrals;
import nl.sociaalpact.referral.usecase.StoredReferral;

@ApplicationScoped
class PostgresParts implements Parts {
    private static final String COUNTS = """
            SELECT task, status, count(*)::int AS parts FROM sub_referral WHERE whole_id = $1
            GROUP BY task, status ORDER BY task, status""";
    private static final String SENT = PostgresReferralLists.SELECT + """
            FROM referral WHERE part_of = $1 AND requester_org = $2 AND status <> 'entered-in-error'
            ORDER BY id DESC LIMIT""" + " " + Division.MOST;
    private static final String REACH = "SELECT stop_parts_of($1)";
    /** Always in the order of their ids, so that two who stop parts wait for each other and never both. */
    private static final String TO_STOP = """
            SELECT id FROM referral
            WHERE part_of = $1 AND part_of = stopped_whole()
              AND status IN ('requested', 'accepted', 'in-progress', 'on-hold')
            ORDER BY id FOR UPDATE""";

    private final Referrals referrals;

    PostgresParts(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public Uni<List<PartCount>> counts(ReferralId whole) {
        return Sql.list(COUNTS, PostgresParts::count, whole.value());
    }

    @Override
    public Uni<List<ReferralSummary>> sent(ReferralId whole, OrganisationId intermediary) {
        return Sql.list(SENT, row -> PostgresReferralLists.summary(row), whole.value(), intermediary.value());
    }

    @Override
    public Uni<List<StoredReferral>> toStop(ReferralId whole) {
        return Sql.list(REACH, row -> row, whole.value())
                .chain(() -> Sql.list(TO_STOP, row -> row.getUUID("id"), whole.value()))
                .chain(this::all);
    }

    private Uni<List<StoredReferral>> all(List<UUID> ids) {
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(id -> referrals.find(new ReferralId(id)))
                .collect()
                .asList()
                .map(found -> found.stream().flatMap(Optional::stream).toList());
    }

    private static PartCount count(Row row) {
        var task = row.getString("task");
        return new PartCount(
                task == null ? null : Codes.parse(HousingTask.class, task),
                Codes.parse(Status.class, row.getString("status")),
                row.getInteger("parts"));
    }
}
