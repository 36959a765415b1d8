package nl.sociaalpact.earlysignalling.domain;

import java.util.Map;
import java.util.Optional;

/**
 * Which signals wait to be taken up. The others are kept too, for the feedback to their sender.
 *
 * @param windows by kind of partner; a kind without a window may report at any age
 * @param repeatSource where the rule about repeated signals comes from
 */
public record UptakeRules(Threshold threshold, Map<PartnerType, DayWindow> windows, String repeatSource) {
    /** Keeps the windows as they are. */
    public UptakeRules {
        windows = Map.copyOf(windows);
    }

    /**
     * Why the report is not taken up, or empty.
     *
     * @param highestBefore the highest amount that the same partner reported of the same arrears before
     */
    Optional<Explanation> explain(ArrearsReport report, Optional<EuroAmount> highestBefore) {
        return threshold
                .explain(report.amount())
                .or(() -> Optional.ofNullable(windows.get(report.partnerType()))
                        .flatMap(window -> window.explain(report.daysInArrears())))
                .or(() -> highestBefore.flatMap(before -> repeat(report.amount(), before)));
    }

    private Optional<Explanation> repeat(EuroAmount amount, EuroAmount before) {
        return amount.isHigherThan(before)
                ? Optional.empty()
                : Optional.of(new Explanation(
                        Explanation.Rule.NOT_HIGHER_THAN_BEFORE, amount.euros(), before.euros(), repeatSource));
    }
}
