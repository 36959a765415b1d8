package nl.sociaalpact.lib.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Compares the REST interface that the running service describes with the document that was committed and reviewed. */
public final class OpenApiDrift {
    private OpenApiDrift() {}

    /** Fails when they differ; call it in a {@code @QuarkusTest}. */
    public static void assertCommitted() {
        var service = ServiceSettings.load().name();
        var served =
                given().get("/v1/openapi.json").then().statusCode(200).extract().asString();
        assertThat(tree(served))
                .as("build the service and copy target/openapi/openapi.json to contracts/openapi/%s.json", service)
                .isEqualTo(tree(ContractCheck.read("contracts/openapi/" + service + ".json")));
    }

    private static Object tree(String json) {
        try {
            return JsonMapper.builder().build().readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(malformed);
        }
    }
}
