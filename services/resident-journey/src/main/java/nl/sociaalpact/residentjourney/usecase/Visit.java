package nl.sociaalpact.residentjourney.usecase;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.sociaalpact.lib.persistence.Scope;
import nl.sociaalpact.residentjourney.domain.AccountId;
import nl.sociaalpact.residentjourney.domain.DataSubject;
import nl.sociaalpact.residentjourney.domain.OrganisationId;

/** A request: who comes, under which trace, and when. */
public sealed interface Visit {
    /** The trace that the request is part of. */
    Trace trace();

    /** When it came in; the time of whatever it does. */
    Instant startedAt();

    /** On whose behalf its transaction runs. */
    Scope scope();

    /**
     * On behalf of an organisation, about one resident.
     *
     * @param client the system that the token was issued to
     * @param subject the account in the token
     */
    record OfWorker(
            OrganisationId organisation,
            String client,
            String subject,
            DataSubject about,
            Trace trace,
            Instant startedAt)
            implements Visit {
        /** Keeps time as fine as the tables do. */
        public OfWorker {
            startedAt = startedAt.truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public Scope scope() {
            return new Scope.Organisation(organisation.value());
        }
    }

    /**
     * By a resident. The scope is the account and not the journey: which journey that is, is read under this scope from
     * the account's own link, so that no request ever needs a scope that sees more than its own rows.
     */
    record OfResident(AccountId account, Trace trace, Instant startedAt) implements Visit {
        /** Keeps time as fine as the tables do. */
        public OfResident {
            startedAt = startedAt.truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public Scope scope() {
            return new Scope.Subject(account.value());
        }
    }
}
