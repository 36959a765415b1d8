package nl.sociaalpact.referral.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.referral.FreshnessConfig;
import nl.sociaalpact.referral.MatchingConfig;
import nl.sociaalpact.referral.domain.MatchQuestion;
import nl.sociaalpact.referral.domain.Matching;

/** Proposes services for a question that somebody asked. It starts by itself for nobody, and keeps nothing. */
@ApplicationScoped
public class ProposeServices {
    /** The most services that are looked at; an area has fewer for one part of life. */
    static final int MOST = 500;

    private final UnitOfWork work;
    private final OfferedServices services;
    private final Matching matching;
    private final StorableTime time;

    ProposeServices(
            UnitOfWork work,
            OfferedServices services,
            MatchingConfig matching,
            FreshnessConfig freshness,
            StorableTime time) {
        this.work = work;
        this.services = services;
        this.matching = new Matching(matching.weights(), freshness.freshness(), matching.centres());
        this.time = time;
    }

    /** What is proposed and what is not, with every part. */
    public Uni<Matching.Answer> handle(MatchQuestion question) {
        return work.inTransaction(
                new Scope.Organisation(question.asker().value()),
                () -> services.helpingWith(question.lifeDomain(), MOST)
                        .map(found -> matching.answer(question, found, time.now())));
    }
}
