package nl.sociaalpact.lib.test.wrong.usecase;

import jakarta.persistence.EntityNotFoundException;
import jakarta.ws.rs.core.Response;
import nl.sociaalpact.lib.access.Caller;
import nl.sociaalpact.lib.events.OutgoingEvent;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.test.right.api.LoanResource;
import nl.sociaalpact.lib.test.right.fhir.LoanFacade;
import nl.sociaalpact.lib.test.right.messaging.LoanMessages;
import nl.sociaalpact.lib.test.right.messaging.wire.BookLentV1;
import nl.sociaalpact.lib.test.right.store.StoredLoans;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Use cases that know more than the domain, their ports and the unit of work. */
public interface WrongUseCases {
    /** Knows who asks. */
    record KnowsApi(LoanResource resource) {}

    /** Knows who asks at the other door. */
    record KnowsFhir(LoanFacade facade) {}

    /** Knows how it is kept. */
    record KnowsStore(StoredLoans loans) {}

    /** Knows how it is told. */
    record KnowsMessaging(LoanMessages messages) {}

    /** Knows the words in which it is told. */
    record KnowsWire(BookLentV1 lent) {}

    /** Answers in HTTP. */
    interface KnowsRest {
        /** An answer. */
        Response answer();
    }

    /** Refuses in HTTP. */
    record KnowsProblems(CommonProblem problem) {}

    /** Makes events itself. */
    record KnowsEvents(OutgoingEvent event) {}

    /** Reads a token. */
    record KnowsTokens(Caller caller) {}

    /** Catches what the store throws. */
    class KnowsPersistence {
        /** Whether it is away. */
        public boolean isAway(Exception failure) {
            return failure instanceof EntityNotFoundException;
        }
    }

    /** Reads a topic. */
    record KnowsKafka(ConsumerRecord<String, byte[]> record) {}
}
