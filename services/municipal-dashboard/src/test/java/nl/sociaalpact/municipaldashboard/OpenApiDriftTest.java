package nl.sociaalpact.municipaldashboard;

import static org.assertj.core.api.Assertions.assertThatCode;

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
        assertThatCode(OpenApiDrift::assertCommitted).doesNotThrowAnyException();
    }
}
