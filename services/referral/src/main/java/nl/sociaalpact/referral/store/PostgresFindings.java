package nl.sociaalpact.referral.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.sociaalpact.lib.persistence.Sql;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.Finding;
import nl.sociaalpact.referral.domain.FindingCode;
import nl.sociaalpact.referral.domain.LifeDomain;
import nl.sociaalpact.referral.domain.Particulars;
import nl.sociaalpact.referral.domain.ReferralId;
import nl.sociaalpact.referral.usecase.Findings;

@ApplicationScoped
class PostgresFindings implements Findings {
    private static final String ALL =
            "SELECT life_domain, code FROM finding WHERE referral_id = $1 ORDER BY life_domain";
    private static final String OPEN = """
            SELECT life_domain, code FROM finding
            WHERE referral_id = $1 AND consent_to_help($2, $3, life_domain, $4) IS NOT NULL ORDER BY life_domain""";
    private static final String CLOSED = """
            SELECT count(*)::int AS closed FROM unnest($1::text[]) AS life_domain
            WHERE consent_to_help($2, $3, life_domain, $4) IS NULL""";
    private static final String FORGET = "DELETE FROM finding WHERE referral_id = $1";
    private static final String ADD = "INSERT INTO finding (referral_id, life_domain, code) VALUES ($1, $2, $3)";

    @Override
    public Uni<List<Finding>> all(ReferralId referral) {
        return Sql.list(ALL, PostgresFindings::finding, referral.value());
    }

    @Override
    public Uni<List<Finding>> openToRequester(Particulars particulars, LocalDate today) {
        return Sql.list(
                OPEN,
                PostgresFindings::finding,
                particulars.id().value(),
                particulars.journey().value(),
                particulars.parties().requester().value(),
                today);
    }

    @Override
    public Uni<Integer> withoutConsent(Particulars particulars, List<Finding> findings, LocalDate today) {
        var lifeDomains =
                findings.stream().map(finding -> Codes.of(finding.lifeDomain())).toArray(String[]::new);
        return Sql.first(
                        CLOSED,
                        row -> row.getInteger("closed"),
                        lifeDomains,
                        particulars.journey().value(),
                        particulars.parties().requester().value(),
                        today)
                .map(closed -> closed.orElse(0));
    }

    @Override
    public Uni<Void> put(ReferralId referral, List<Finding> findings) {
        var rows = findings.stream()
                .map(finding -> Tuple.of(referral.value(), Codes.of(finding.lifeDomain()), Codes.of(finding.code())))
                .toList();
        return Sql.update(FORGET, referral.value()).chain(() -> Sql.batch(ADD, rows));
    }

    private static Finding finding(Row row) {
        return new Finding(
                Codes.parse(LifeDomain.class, row.getString("life_domain")),
                Codes.parse(FindingCode.class, row.getString("code")));
    }
}
