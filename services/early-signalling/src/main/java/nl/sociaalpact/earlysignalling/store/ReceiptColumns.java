package nl.sociaalpact.earlysignalling.store;

import io.vertx.sqlclient.Row;
import java.util.Optional;
import nl.sociaalpact.earlysignalling.domain.Coded;
import nl.sociaalpact.earlysignalling.domain.MatchReason;
import nl.sociaalpact.earlysignalling.domain.MatchingRequest;
import nl.sociaalpact.earlysignalling.domain.MatchingRequest.Starter;
import nl.sociaalpact.earlysignalling.domain.MatchingRunId;
import nl.sociaalpact.earlysignalling.domain.OrganisationId;
import nl.sociaalpact.earlysignalling.domain.Period;
import nl.sociaalpact.earlysignalling.domain.SignalCaseId;
import nl.sociaalpact.earlysignalling.domain.SignalId;
import nl.sociaalpact.earlysignalling.usecase.MatchingReceipt.Line;
import nl.sociaalpact.earlysignalling.usecase.MatchingReceipt.Summary;

/** How the receipt of a run lies in its tables. */
final class ReceiptColumns {
    static final String RUN = """
            id, municipality_id, started_by_subject, started_by_client, reason, period_from, period_to,
            assigned_organisation_id, rules_version, signal_count, matched_count, case_count, started_at""";

    private ReceiptColumns() {}

    static Summary summary(Row row) {
        return new Summary(
                request(row),
                row.getString("rules_version"),
                row.getInteger("signal_count"),
                row.getInteger("matched_count"),
                row.getInteger("case_count"));
    }

    static Line line(Row row) {
        return new Line(
                new SignalId(row.getUUID("signal_id")),
                Coded.of(MatchReason.class, row.getString("reason")),
                Optional.ofNullable(row.getUUID("signal_case_id")).map(SignalCaseId::new));
    }

    private static MatchingRequest request(Row row) {
        return new MatchingRequest(
                new MatchingRunId(row.getUUID("id")),
                new OrganisationId(row.getUUID("municipality_id")),
                new Starter(row.getString("started_by_subject"), row.getString("started_by_client")),
                row.getString("reason"),
                new Period(row.getLocalDate("period_from"), row.getLocalDate("period_to")),
                new OrganisationId(row.getUUID("assigned_organisation_id")),
                row.getOffsetDateTime("started_at").toInstant());
    }
}
