package nl.sociaalpact.earlysignalling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EndResultTest {
    @ParameterizedTest
    @CsvSource({
        "advice-or-quick-fix, picked-up",
        "no-contact-possible, picked-up",
        "no-response-after-contact, picked-up",
        "already-known-in-debt-help, known-in-debt-help",
        "other-running-trajectory, picked-up",
        "already-paid-or-arranged, picked-up",
        "deceased, deceased",
        "handles-it-alone, picked-up",
        "not-picked-up-other-reason, not-picked-up-other-reason",
        "not-picked-up-repeat, not-picked-up-repeat",
        "not-picked-up-unjust, not-picked-up-unjust",
        "not-a-resident, not-a-resident",
        "follow-up-help, picked-up",
        "follow-up-financial, picked-up",
        "follow-up-non-financial, picked-up",
        "referral-without-resident, picked-up"
    })
    void theSenderLearnsOnlyThis(String result, String told) {
        assertThat(Coded.of(EndResult.class, result).toldToSender().code()).isEqualTo(told);
    }

    @ParameterizedTest
    @EnumSource(EndResult.class)
    void noResultPutsASignalBackInTheQueue(EndResult result) {
        assertThat(result.toldToSender()).isNotEqualTo(SignalStatus.NOT_YET_PICKED_UP);
    }

    @Test
    void thereAreSixteenResultsAndEightStatuses() {
        assertThat(EndResult.values()).hasSize(16);
        assertThat(SignalStatus.values()).hasSize(8);
    }
}
