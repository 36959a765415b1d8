package nl.sociaalpact.earlysignalling;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sociaalpact.earlysignalling.domain.ContactRules;
import nl.sociaalpact.earlysignalling.domain.DayWindow;
import nl.sociaalpact.earlysignalling.domain.EuroAmount;
import nl.sociaalpact.earlysignalling.domain.MatchingRules;
import nl.sociaalpact.earlysignalling.domain.OrganisationId;
import nl.sociaalpact.earlysignalling.domain.PartnerType;
import nl.sociaalpact.earlysignalling.domain.Threshold;
import nl.sociaalpact.earlysignalling.domain.UptakeRules;

/** The rules that the municipality sets. Every rule names its source, which senders and workers get to read. */
@ConfigMapping(prefix = "pact.early-signalling")
public interface EarlySignallingConfig {
    /** The organisation that receives signals and starts matching runs. */
    UUID municipality();

    /** From which amount arrears are taken up. */
    @Valid ThresholdSetting threshold();

    /** How old arrears must be, by kind of partner; a kind that is absent may report at any age. */
    Map<PartnerType, @Valid WindowSetting> windows();

    /** Where the rule about repeated signals comes from. */
    @NotBlank String repeatSource();

    /** How much one matching run may take. */
    @Valid MatchingSetting matching();

    /** When contact may be called impossible. */
    @Valid ContactSetting contact();

    /** The lowest amount. */
    interface ThresholdSetting {
        /** In whole euros. */
        @Min(0) int euros();

        /** Where the rule comes from. */
        @NotBlank String source();
    }

    /** The days in which a kind of partner reports; both ends count. */
    interface WindowSetting {
        /** The first day. */
        @Min(0) int fromDays();

        /** The last day; absent for no end. */
        Optional<Integer> untilDays();

        /** Where the rule comes from. */
        @NotBlank String source();
    }

    /** Bounds of a run. */
    interface MatchingSetting {
        /** How many signals; the event of one case must be able to name them all. */
        @Min(1) @Max(1500) @WithDefault("1000")
        int largestRun();

        /** How many days. */
        @Min(1) @WithDefault("92")
        int longestDays();
    }

    /** What must have been tried. */
    interface ContactSetting {
        /** How many attempts. */
        @Min(0) int attemptsNeeded();

        /** Where the rule comes from. */
        @NotBlank String source();
    }

    /** The organisation that receives signals, in the terms of the domain. */
    default OrganisationId receiver() {
        return new OrganisationId(municipality());
    }

    /** Which signals are taken up, in the terms of the domain. */
    default UptakeRules uptakeRules() {
        var threshold =
                new Threshold(new EuroAmount(threshold().euros()), threshold().source());
        return new UptakeRules(threshold, dayWindows(), repeatSource());
    }

    private Map<PartnerType, DayWindow> dayWindows() {
        return windows().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new DayWindow(
                                entry.getValue().fromDays(),
                                entry.getValue().untilDays().orElse(null),
                                entry.getValue().source())));
    }

    /** What one run may take, in the terms of the domain. */
    default MatchingRules matchingRules() {
        return new MatchingRules(matching().largestRun(), matching().longestDays());
    }

    /** When contact may be called impossible, in the terms of the domain. */
    default ContactRules contactRules() {
        return new ContactRules(contact().attemptsNeeded(), contact().source());
    }
}
