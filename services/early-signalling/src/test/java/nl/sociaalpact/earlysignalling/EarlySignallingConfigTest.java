package nl.sociaalpact.earlysignalling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.util.Map;
import nl.sociaalpact.earlysignalling.domain.ContactRules;
import nl.sociaalpact.earlysignalling.domain.DayWindow;
import nl.sociaalpact.earlysignalling.domain.EuroAmount;
import nl.sociaalpact.earlysignalling.domain.MatchingRules;
import nl.sociaalpact.earlysignalling.domain.PartnerType;
import org.junit.jupiter.api.Test;

/** The settings of application.properties, and what an operator may change of them. */
class EarlySignallingConfigTest {
    private static final String PREFIX = "pact.early-signalling.";

    private static EarlySignallingConfig with(Map<String, String> changes) {
        try {
            var shipped =
                    new PropertiesConfigSource(EarlySignallingConfigTest.class.getResource("/application.properties"));
            return new SmallRyeConfigBuilder()
                    .withSources(shipped, new PropertiesConfigSource(changes, "operator", 300))
                    .addDefaultInterceptors()
                    .withMapping(EarlySignallingConfig.class)
                    .build()
                    .getConfigMapping(EarlySignallingConfig.class);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    @Test
    void theShippedRulesAreThoseOfTheField() {
        var config = with(Map.of());
        var rules = config.uptakeRules();
        assertThat(rules.threshold().lowest()).isEqualTo(new EuroAmount(75));
        assertThat(rules.windows().keySet())
                .containsExactlyInAnyOrder(
                        PartnerType.RENT, PartnerType.ENERGY, PartnerType.WATER, PartnerType.HEALTH_INSURANCE);
        for (var type : new PartnerType[] {PartnerType.RENT, PartnerType.ENERGY, PartnerType.WATER}) {
            assertThat(rules.windows().get(type).fromDays()).isEqualTo(30);
            assertThat(rules.windows().get(type).untilDays()).isNull();
        }
        assertThat(rules.windows().get(PartnerType.HEALTH_INSURANCE).untilDays())
                .isEqualTo(100);
        assertThat(config.matchingRules()).isEqualTo(new MatchingRules(1000, 92));
        assertThat(config.contactRules().attemptsNeeded()).isEqualTo(4);
    }

    @Test
    void everyRuleNamesItsSource() {
        var config = with(Map.of());
        assertThat(config.uptakeRules().threshold().source()).isNotBlank();
        assertThat(config.uptakeRules().repeatSource()).isNotBlank();
        assertThat(config.uptakeRules().windows().values())
                .allSatisfy(window -> assertThat(window.source()).isNotBlank());
        assertThat(config.contactRules().source()).isNotBlank();
    }

    @Test
    void anOperatorChangesAndAddsRules() {
        var config = with(Map.of(
                "pact.steward.organisation-id",
                "00000000-0000-4000-8000-000000000001",
                PREFIX + "threshold.euros",
                "50",
                PREFIX + "windows.rent.from-days",
                "60",
                PREFIX + "windows.cak-health-insurance.from-days",
                "183",
                PREFIX + "windows.cak-health-insurance.source",
                "agreement",
                PREFIX + "contact.attempts-needed",
                "3",
                PREFIX + "contact.source",
                "agreement"));
        var rules = config.uptakeRules();
        assertThat(config.receiver().value()).hasToString("00000000-0000-4000-8000-000000000001");
        assertThat(rules.threshold().lowest()).isEqualTo(new EuroAmount(50));
        assertThat(rules.windows().get(PartnerType.RENT).fromDays()).isEqualTo(60);
        assertThat(rules.windows().get(PartnerType.CAK_HEALTH_INSURANCE))
                .isEqualTo(new DayWindow(183, null, "agreement"));
        assertThat(config.contactRules()).isEqualTo(new ContactRules(3, "agreement"));
    }

    @Test
    void aWindowThatNothingFallsIntoIsRefused() {
        var config = with(Map.of(PREFIX + "windows.rent.until-days", "29"));
        assertThatThrownBy(config::uptakeRules).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKindOfPartnerThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> with(Map.of(
                                PREFIX + "windows.landlord.from-days", "30", PREFIX + "windows.landlord.source", "x"))
                        .uptakeRules())
                .hasMessageContaining("landlord");
    }
}
