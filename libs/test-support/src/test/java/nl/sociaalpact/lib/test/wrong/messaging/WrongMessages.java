package nl.sociaalpact.lib.test.wrong.messaging;

import nl.sociaalpact.lib.access.ResidentReferences;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.lib.test.right.api.LoanResource;
import nl.sociaalpact.lib.test.right.store.StoredLoans;

/** Messaging that knows the other doors. */
public interface WrongMessages {
    /** Reads rows itself. */
    record KnowsStore(StoredLoans loans) {}

    /** Knows who asks. */
    record KnowsApi(LoanResource resource) {}

    /** Refuses in HTTP. */
    record KnowsProblems(ProblemException problem) {}

    /** Makes references, which only the api may. */
    record KnowsReferences(ResidentReferences references) {}
}
