package nl.sociaalpact.referral.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The moment and the day of an evaluation: days are those of Europe/Amsterdam. */
@ApplicationScoped
class EvaluationTime {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final StorableTime time;

    EvaluationTime(StorableTime time) {
        this.time = time;
    }

    Instant now() {
        return time.now();
    }

    LocalDate today() {
        return LocalDate.ofInstant(time.now(), AMSTERDAM);
    }
}
