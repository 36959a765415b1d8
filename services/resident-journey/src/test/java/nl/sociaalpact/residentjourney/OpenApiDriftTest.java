package nl.sociaalpact.residentjourney;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.sociaalpact.lib.test.OpenApiDrift;
import nl.sociaalpact.lib.test.PactTestResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class OpenApiDriftTest {
    @Test
    void theDescribedInterfaceIsTheCommittedOne() {
        OpenApiDrift.assertCommitted();
    }
}
