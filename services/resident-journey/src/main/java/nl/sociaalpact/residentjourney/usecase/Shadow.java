package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.sociaalpact.residentjourney.domain.Happening;

/** Timelines that are being rebuilt, beside the live ones. */
public interface Shadow {
    /** Makes them, empty; not inside a transaction. */
    Uni<Void> layOut();

    /** Folds a page of facts; in any order and however often, as the live fold does. */
    Uni<Void> fold(List<Happening> happenings);

    /** Folds the facts that this service owns itself, those at or after this moment. */
    Uni<Void> foldOwn(Instant since);

    /** The time of the tables, for the moments that the comparisons ask for. */
    Uni<Instant> now();

    /** Lets a moment go by. */
    Uni<Void> rest();

    /** Writes down which journeys, or things without one, differ between live and rebuilt timelines. */
    Uni<Void> compareAll(UUID rebuild);

    /**
     * Compares again what differed, and what came in since; how much still differs.
     *
     * @param recent lines that were folded live since then are compared as well
     * @param filled what was rebuilt since then and is not live yet is on its way, and no difference
     */
    Uni<Long> compareAgain(UUID rebuild, Instant recent, Instant filled);

    /** How many live lines that were folded since this moment are not among the rebuilt ones. */
    Uni<Long> missing(Instant since);

    /**
     * Lets nobody write to the live timelines while the work runs, everybody read; and puts the rebuilt ones in their place
     * if the work says so, which ends the rebuild in the same transaction. Not inside a transaction.
     */
    Uni<Boolean> whileWritersWait(Supplier<Uni<Boolean>> work);
}
