package nl.sociaalpact.residentjourney.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** What the services whose facts make up the timelines have told so far. */
public interface Histories {
    /** Their names. */
    List<String> owners();

    /**
     * The page after a position, oldest first.
     *
     * @param authorization what the owner asks the rebuilder for
     */
    Uni<Told> after(String owner, long position, String authorization);
}
