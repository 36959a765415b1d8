package nl.sociaalpact.lib.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/** Compares the REST interface that the running service describes with the document that was committed and reviewed. */
public final class OpenApiDrift {
    private OpenApiDrift() {}

    /** Fails when they differ, or when an answer has no schema; call it in a {@code @QuarkusTest}. */
    public static void assertCommitted() {
        var service = ServiceSettings.load().name();
        var served =
                given().get("/v1/openapi.json").then().statusCode(200).extract().asString();
        assertThat(tree(served))
                .as("build the service and copy target/openapi/openapi.json to contracts/openapi/%s.json", service)
                .isEqualTo(tree(ContractCheck.read("contracts/openapi/" + service + ".json")));
        assertThat(undescribed(tree(served))).as("answers without a schema").isEmpty();
    }

    private static List<String> undescribed(JsonNode document) {
        var missing = new ArrayList<String>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> method.getValue()
                                .path("responses")
                                .properties()
                                .forEach(response -> {
                                    var described =
                                            response.getValue().path("content").findValue("schema") != null;
                                    if (response.getKey().startsWith("2")
                                            && !response.getKey().equals("204")
                                            && !described) {
                                        missing.add(method.getKey() + " " + path.getKey() + " " + response.getKey());
                                    }
                                })));
        return missing;
    }

    private static JsonNode tree(String json) {
        try {
            return JsonMapper.builder().build().readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(malformed);
        }
    }
}
