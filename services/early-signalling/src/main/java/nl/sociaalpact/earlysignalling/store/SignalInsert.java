package nl.sociaalpact.earlysignalling.store;

import io.smallrye.mutiny.Uni;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.sociaalpact.earlysignalling.domain.Address;
import nl.sociaalpact.earlysignalling.domain.ArrearsReport;
import nl.sociaalpact.earlysignalling.domain.CollectionSteps;
import nl.sociaalpact.earlysignalling.domain.Explanation;
import nl.sociaalpact.earlysignalling.domain.Signal;
import nl.sociaalpact.earlysignalling.domain.Signal.Reception;
import nl.sociaalpact.lib.persistence.Sql;
import org.jspecify.annotations.Nullable;

/** Writes a new signal; each part gives its columns in the order of the statement. */
final class SignalInsert {
    private static final String INSERT = """
            INSERT INTO signal (id, reporter_id, municipality_id, received_at,
                partner_signal_id, partner_type, birth_date, area, amount_euro, arrears_since, signalled_on, crisis,
                postcode, house_number, house_letter, addition,
                personal_contact_sought, debt_help_pointed_out, reminder_sent, offered_to_pass_on,
                explained_rule, explained_found, explained_limit, explained_source, status, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
                $22, $23, $24, $25, $26)
            ON CONFLICT (reporter_id, partner_signal_id) DO NOTHING""";

    private SignalInsert() {}

    /** The number of rows written: none when the reporter sent this signal before. */
    static Uni<Integer> unlessThere(Signal signal) {
        var values = new ArrayList<@Nullable Object>();
        values.addAll(columns(signal.reception()));
        values.addAll(columns(signal.report()));
        values.addAll(columns(signal.report().address()));
        values.addAll(columns(signal.report().steps()));
        values.addAll(columns(signal.explanation()));
        values.addAll(List.of(signal.status().code(), signal.version()));
        return Sql.update(INSERT, values.toArray());
    }

    private static List<Object> columns(Reception reception) {
        return List.of(
                reception.signal().value(),
                reception.reporter().value(),
                reception.municipality().value(),
                reception.receivedAt().atOffset(ZoneOffset.UTC));
    }

    private static List<@Nullable Object> columns(ArrearsReport report) {
        return Arrays.asList(
                report.partnerSignalId(),
                report.partnerType().code(),
                report.birthDate(),
                report.area().code(),
                report.amount().euros(),
                report.arrearsSince(),
                report.signalledOn(),
                report.crisis());
    }

    private static List<Object> columns(Address address) {
        return List.of(address.postcode(), address.houseNumber(), address.houseLetter(), address.addition());
    }

    private static List<Object> columns(CollectionSteps steps) {
        return List.of(
                steps.personalContactSought(),
                steps.debtHelpPointedOut(),
                steps.reminderSent(),
                steps.offeredToPassOn());
    }

    private static List<@Nullable Object> columns(@Nullable Explanation explanation) {
        return explanation == null
                ? Arrays.asList(null, null, null, null)
                : Arrays.asList(
                        explanation.rule().code(), explanation.found(), explanation.limit(), explanation.source());
    }
}
