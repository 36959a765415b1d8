package nl.sociaalpact.earlysignalling.store;

import io.vertx.sqlclient.Row;
import java.util.Optional;
import nl.sociaalpact.earlysignalling.domain.Address;
import nl.sociaalpact.earlysignalling.domain.Area;
import nl.sociaalpact.earlysignalling.domain.ArrearsReport;
import nl.sociaalpact.earlysignalling.domain.Coded;
import nl.sociaalpact.earlysignalling.domain.CollectionSteps;
import nl.sociaalpact.earlysignalling.domain.EuroAmount;
import nl.sociaalpact.earlysignalling.domain.Explanation;
import nl.sociaalpact.earlysignalling.domain.OrganisationId;
import nl.sociaalpact.earlysignalling.domain.PartnerType;
import nl.sociaalpact.earlysignalling.domain.Signal;
import nl.sociaalpact.earlysignalling.domain.Signal.Reception;
import nl.sociaalpact.earlysignalling.domain.SignalId;
import nl.sociaalpact.earlysignalling.domain.SignalStatus;
import org.jspecify.annotations.Nullable;

/** How a signal lies in its table. */
final class SignalColumns {
    static final String ALL = """
            s.id, s.reporter_id, s.municipality_id, s.received_at, s.partner_signal_id, s.partner_type, s.postcode,
            s.house_number, s.house_letter, s.addition, s.birth_date, s.area, s.amount_euro, s.arrears_since,
            s.signalled_on, s.personal_contact_sought, s.debt_help_pointed_out, s.reminder_sent, s.offered_to_pass_on,
            s.crisis, s.status, s.explained_rule, s.explained_found, s.explained_limit, s.explained_source, s.version""";

    private SignalColumns() {}

    static Signal signal(Row row) {
        var reception = new Reception(
                new SignalId(row.getUUID("id")),
                new OrganisationId(row.getUUID("reporter_id")),
                new OrganisationId(row.getUUID("municipality_id")),
                row.getOffsetDateTime("received_at").toInstant());
        var status = Coded.of(SignalStatus.class, row.getString("status"));
        return new Signal(reception, report(row), status, explanation(row), row.getLong("version"));
    }

    static Address address(Row row) {
        return new Address(
                row.getString("postcode"),
                row.getInteger("house_number"),
                row.getString("house_letter"),
                row.getString("addition"));
    }

    private static ArrearsReport report(Row row) {
        return new ArrearsReport(
                row.getString("partner_signal_id"),
                Coded.of(PartnerType.class, row.getString("partner_type")),
                address(row),
                row.getLocalDate("birth_date"),
                Coded.of(Area.class, row.getString("area")),
                new EuroAmount(row.getInteger("amount_euro")),
                row.getLocalDate("arrears_since"),
                row.getLocalDate("signalled_on"),
                steps(row),
                row.getBoolean("crisis"));
    }

    /** A report that the resident objected to is never kept, so a kept one has no objection. */
    private static CollectionSteps steps(Row row) {
        return new CollectionSteps(
                row.getBoolean("personal_contact_sought"),
                row.getBoolean("debt_help_pointed_out"),
                row.getBoolean("reminder_sent"),
                row.getBoolean("offered_to_pass_on"),
                false);
    }

    private static @Nullable Explanation explanation(Row row) {
        return Optional.ofNullable(row.getString("explained_rule"))
                .map(rule -> new Explanation(
                        Coded.of(Explanation.Rule.class, rule),
                        row.getInteger("explained_found"),
                        row.getInteger("explained_limit"),
                        row.getString("explained_source")))
                .orElse(null);
    }
}
