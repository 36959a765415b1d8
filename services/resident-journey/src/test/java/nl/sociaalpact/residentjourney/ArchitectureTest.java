package nl.sociaalpact.residentjourney;

import nl.sociaalpact.lib.test.ServiceRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void theRulesOfTheHouseHold() {
        ServiceRules.assertAll("nl.sociaalpact.residentjourney");
    }
}
