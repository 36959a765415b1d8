package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;

/** What was decided about whom, permitted or denied; only ever added to. */
public interface DecisionLog {
    /**
     * Adds a record, inside the transaction of the decision.
     *
     * @throws AccessNotLogged as the failure of the result, whatever the reason
     */
    Uni<Void> add(DecisionRecord decision);
}
