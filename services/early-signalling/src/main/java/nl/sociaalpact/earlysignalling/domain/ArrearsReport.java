package nl.sociaalpact.earlysignalling.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a signal partner reports.
 *
 * @param partnerSignalId under which the partner knows this report
 * @param birthDate of the person who owes; not every partner knows it
 * @param signalledOn on which day the partner reports it
 * @param crisis whether eviction, cut-off or loss of health insurance threatens
 */
public record ArrearsReport(
        String partnerSignalId,
        PartnerType partnerType,
        Address address,
        @Nullable LocalDate birthDate,
        Area area,
        EuroAmount amount,
        LocalDate arrearsSince,
        LocalDate signalledOn,
        CollectionSteps steps,
        boolean crisis) {

    /** Why nothing of this report may be kept, or empty. */
    public Optional<Refusal> broken(LocalDate today) {
        return Preconditions.broken(this, today);
    }

    /** How old the arrears were on the day of the report. */
    public int daysInArrears() {
        return Math.toIntExact(ChronoUnit.DAYS.between(arrearsSince, signalledOn));
    }

    /** Says nothing: none of this must reach a log. */
    @Override
    public String toString() {
        return "ArrearsReport[hidden]";
    }
}
