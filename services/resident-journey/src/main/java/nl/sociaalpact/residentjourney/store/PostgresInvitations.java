package nl.sociaalpact.residentjourney.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.residentjourney.domain.AccountId;
import nl.sociaalpact.residentjourney.domain.Invitation;
import nl.sociaalpact.residentjourney.domain.InvitationId;
import nl.sociaalpact.residentjourney.domain.JourneyId;
import nl.sociaalpact.residentjourney.domain.LinkCode;
import nl.sociaalpact.residentjourney.domain.OrganisationId;
import nl.sociaalpact.residentjourney.usecase.Invitations;

/** Invitations in PostgreSQL. Row-level security shows a resident only the one whose code was presented. */
@ApplicationScoped
class PostgresInvitations implements Invitations {
    private static final String ADD = """
            INSERT INTO invitation (invitation_id, journey_id, organisation_id, data_subject, code_hash, made_at,
                                    expires_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)""";
    private static final String PRESENT = "SELECT set_config('pact.presented_code', $1, true)";
    private static final String FIND = """
            SELECT invitation_id, journey_id, organisation_id, data_subject, made_at, expires_at,
                   redeemed_at IS NOT NULL AS redeemed
            FROM invitation WHERE code_hash = $1""";
    private static final String REDEEM = """
            UPDATE invitation SET redeemed_at = $2, redeemed_by = $3
            WHERE invitation_id = $1 AND redeemed_at IS NULL""";

    @Override
    public Uni<Void> add(Invitation invitation, LinkCode code) {
        return Sql.update(
                        ADD,
                        invitation.id().value(),
                        invitation.journey().value(),
                        invitation.inviter().value(),
                        invitation.dataSubject(),
                        Buffer.buffer(code.hash()),
                        Columns.time(invitation.madeAt()),
                        Columns.time(invitation.expiresAt()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Presented>> present(LinkCode code) {
        var hash = code.hash();
        return Sql.first(PRESENT, row -> true, HexFormat.of().formatHex(hash))
                .chain(() -> Sql.first(FIND, PostgresInvitations::presented, Buffer.buffer(hash)));
    }

    @Override
    public Uni<Void> redeem(Invitation invitation, AccountId account, Instant now) {
        return Sql.update(REDEEM, invitation.id().value(), Columns.time(now), account.value())
                .invoke(PostgresInvitations::requireOne)
                .replaceWithVoid();
    }

    /** The link was made from it a moment ago, so anything else is a fault; failing takes the link back. */
    private static void requireOne(int redeemed) {
        if (redeemed != 1) {
            throw new IllegalStateException("the invitation was not redeemed");
        }
    }

    private static Presented presented(Row row) {
        var invitation = new Invitation(
                new InvitationId(row.getUUID("invitation_id")),
                new JourneyId(row.getUUID("journey_id")),
                new OrganisationId(row.getUUID("organisation_id")),
                row.getString("data_subject"),
                row.getOffsetDateTime("made_at").toInstant(),
                row.getOffsetDateTime("expires_at").toInstant());
        return new Presented(invitation, row.getBoolean("redeemed"));
    }
}
