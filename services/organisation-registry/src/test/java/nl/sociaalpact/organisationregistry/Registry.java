package nl.sociaalpact.organisationregistry;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.test.Organisations;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.lib.test.Tokens;

/** The registry as a test finds it and calls it. */
public final class Registry {
    private static boolean started;

    private Registry() {}

    /** Waits until the steward has registered itself, then forgets everything but who the steward is. */
    public static void empty() {
        if (!started) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> TestDatabase.query(
                                    String.class, "SELECT membership FROM organisation WHERE code = 'gemeente'")
                            .equals(List.of("active")));
            started = true;
        }
        TestDatabase.execute("DELETE FROM member");
        TestDatabase.reset("organisation");
    }

    /** Puts an organisation of the pact in the registry, with the standing that the other tables know too. */
    public static void knows(UUID organisation, String membership) {
        TestDatabase.execute(
                "INSERT INTO organisation (id, code, name, kind, membership, version) VALUES (?, ?, ?, 'formal', ?, 0)",
                organisation,
                Organisations.code(organisation),
                Organisations.code(organisation),
                membership);
        TestDatabase.setStanding(organisation, membership);
    }

    /** A request of an organisation's system with these scopes. */
    public static RequestSpecification as(UUID organisation, String... scopes) {
        return given().header("Authorization", Tokens.of(organisation, scopes).header())
                .contentType("application/json");
    }

    /** A body that registers an organisation. */
    public static String profile(String code, String name) {
        return "{\"code\":\"" + code + "\",\"name\":\"" + name + "\",\"kind\":\"formal\"}";
    }

    /** Checks that the answer is this problem. */
    @CanIgnoreReturnValue
    public static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .header("API-Version", "1.0.0")
                .body("type", equalTo("urn:problem-type:sociaalpact:" + code))
                .body("status", equalTo(status))
                .body("detail", notNullValue());
    }

    /** The standing that the next transaction of an organisation will find. */
    public static List<String> standing(UUID organisation) {
        return TestDatabase.query(String.class, "SELECT standing FROM member WHERE organisation_id = ?", organisation);
    }
}
