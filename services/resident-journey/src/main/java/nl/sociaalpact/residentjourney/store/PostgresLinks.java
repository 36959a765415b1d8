package nl.sociaalpact.residentjourney.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.residentjourney.domain.AccountId;
import nl.sociaalpact.residentjourney.domain.Attempts;
import nl.sociaalpact.residentjourney.domain.DataSubject;
import nl.sociaalpact.residentjourney.domain.Invitation;
import nl.sociaalpact.residentjourney.domain.InvitationId;
import nl.sociaalpact.residentjourney.domain.JourneyId;
import nl.sociaalpact.residentjourney.usecase.Links;

/** Links of accounts in PostgreSQL. */
@ApplicationScoped
class PostgresLinks implements Links {
    private static final String FIND = "SELECT journey_id, data_subject FROM journey_link WHERE account_id = $1";
    private static final String INVITATION = "SELECT invitation_id FROM journey_link WHERE account_id = $1";
    private static final String LINK = """
            INSERT INTO journey_link (account_id, journey_id, data_subject, invitation_id, linked_at)
            VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING""";
    private static final String UNLINK = "DELETE FROM journey_link WHERE account_id = $1";
    private static final String ATTEMPTS = """
            INSERT INTO link_attempt AS a (account_id, failures, since) VALUES ($1, 0, $2)
            ON CONFLICT (account_id) DO UPDATE SET failures = a.failures
            RETURNING failures, since""";
    private static final String KEEP = "UPDATE link_attempt SET failures = $2, since = $3 WHERE account_id = $1";

    @Override
    public Uni<Optional<DataSubject>> find(AccountId account) {
        return Sql.first(
                FIND,
                row -> new DataSubject(new JourneyId(row.getUUID("journey_id")), row.getString("data_subject")),
                account.value());
    }

    @Override
    public Uni<Optional<InvitationId>> invitationOf(AccountId account) {
        return Sql.first(INVITATION, row -> new InvitationId(row.getUUID("invitation_id")), account.value());
    }

    @Override
    public Uni<Boolean> link(AccountId account, Invitation invitation, Instant now) {
        return Sql.update(
                        LINK,
                        account.value(),
                        invitation.journey().value(),
                        invitation.dataSubject(),
                        invitation.id().value(),
                        Columns.time(now))
                .map(rows -> rows == 1);
    }

    @Override
    public Uni<Void> unlink(AccountId account) {
        return Sql.update(UNLINK, account.value()).replaceWithVoid();
    }

    @Override
    public Uni<Attempts> attempts(AccountId account, Instant now) {
        return Sql.first(
                        ATTEMPTS,
                        row -> new Attempts(
                                row.getInteger("failures"),
                                row.getOffsetDateTime("since").toInstant()),
                        account.value(),
                        Columns.time(now))
                .map(Optional::orElseThrow);
    }

    @Override
    public Uni<Void> keep(AccountId account, Attempts attempts) {
        return Sql.update(KEEP, account.value(), attempts.failures(), Columns.time(attempts.since()))
                .replaceWithVoid();
    }
}
