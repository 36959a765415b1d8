package nl.sociaalpact.earlysignalling;

import nl.sociaalpact.lib.test.ServiceRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void keepsTheRulesOfTheHouse() {
        ServiceRules.assertAll("nl.sociaalpact.earlysignalling");
    }
}
