package nl.sociaalpact.earlysignalling.domain;

import java.time.LocalDate;
import java.util.Optional;

/** What must hold before anything of a report is kept. */
final class Preconditions {
    private Preconditions() {}

    /** Why the report is not kept, or empty. An objection comes first, so that it is never hidden by another mistake. */
    static Optional<Refusal> broken(ArrearsReport report, LocalDate today) {
        return objection(report).or(() -> missingSteps(report)).or(() -> impossibleDate(report, today));
    }

    private static Optional<Refusal> objection(ArrearsReport report) {
        return report.steps().tenantObjected() ? Optional.of(new Refusal.ResidentObjected()) : Optional.empty();
    }

    /** The other articles of the decree ask other steps of other partners; only that of landlords is known here. */
    private static Optional<Refusal> missingSteps(ArrearsReport report) {
        var missing = report.steps().missing();
        return report.partnerType() == PartnerType.RENT && !missing.isEmpty()
                ? Optional.of(new Refusal.CollectionStepsMissing(missing))
                : Optional.empty();
    }

    private static Optional<Refusal> impossibleDate(ArrearsReport report, LocalDate today) {
        return outside("signalledOn", report.signalledOn(), today)
                .or(() -> outside("arrearsSince", report.arrearsSince(), report.signalledOn()))
                .or(() -> Optional.ofNullable(report.birthDate())
                        .flatMap(birthDate -> outside("birthDate", birthDate, report.signalledOn())));
    }

    private static Optional<Refusal> outside(String field, LocalDate date, LocalDate latest) {
        return !LocalDay.isPlausible(date) || date.isAfter(latest)
                ? Optional.of(new Refusal.ImpossibleDate(field))
                : Optional.empty();
    }
}
