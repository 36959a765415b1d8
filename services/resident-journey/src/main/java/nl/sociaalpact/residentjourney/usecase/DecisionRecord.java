package nl.sociaalpact.residentjourney.usecase;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sociaalpact.residentjourney.domain.decision.Action;
import nl.sociaalpact.residentjourney.domain.decision.Level;
import nl.sociaalpact.residentjourney.domain.decision.Purpose;
import nl.sociaalpact.residentjourney.domain.decision.Reason;

/**
 * What was decided about one request to read a journey.
 *
 * @param level the highest level that was shown; absent when nothing was
 * @param reasons every reason
 * @param articles every article of law that it rests on
 * @param lines how many lines were shown
 */
public record DecisionRecord(
        UUID id,
        Visit.OfWorker visit,
        Action action,
        Purpose purpose,
        Optional<Level> level,
        Set<Reason> reasons,
        Set<String> articles,
        int lines) {}
