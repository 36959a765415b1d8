package nl.sociaalpact.earlysignalling.domain;

import java.util.Optional;

/**
 * The amount from which arrears are taken up.
 *
 * @param source where the rule comes from
 */
public record Threshold(EuroAmount lowest, String source) {

    Optional<Explanation> explain(EuroAmount amount) {
        return lowest.isHigherThan(amount)
                ? Optional.of(new Explanation(Explanation.Rule.BELOW_THRESHOLD, amount.euros(), lowest.euros(), source))
                : Optional.empty();
    }
}
