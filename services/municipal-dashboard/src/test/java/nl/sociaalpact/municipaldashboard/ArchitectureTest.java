package nl.sociaalpact.municipaldashboard;

import static org.assertj.core.api.Assertions.assertThatCode;

import nl.sociaalpact.lib.test.ServiceRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void keepsTheRulesOfTheHouse() {
        assertThatCode(() -> ServiceRules.assertAll("nl.sociaalpact.municipaldashboard"))
                .doesNotThrowAnyException();
    }
}
