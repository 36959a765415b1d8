package nl.sociaalpact.intake;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.lib.test.Tokens;

/** The service as an organisation's system calls it, with people and questions that are valid by default. */
final class Intake {
    static final String PROBLEM = "urn:problem-type:sociaalpact:";

    private Intake() {}

    static void reset() {
        TestDatabase.reset("resident", "identity_index");
    }

    static RequestSpecification as(UUID organisation) {
        return given().header(
                        "Authorization",
                        Tokens.of(organisation, "intake.read", "intake.write").header())
                .contentType("application/json");
    }

    /** A woman with a home in Gaasperdam. */
    static Map<String, Object> maria() {
        var maria = new LinkedHashMap<String, Object>();
        maria.put("givenName", "María");
        maria.put("familyNamePrefix", "de");
        maria.put("familyName", "Vries");
        maria.put("birthDate", "1984-03-02");
        maria.put("address", Map.of("postcode", "1102 MB", "houseNumber", 12, "houseLetter", "a"));
        maria.put("area", "gaasperdam");
        maria.put("preferredLanguage", "pap");
        maria.put("contactPreferences", Map.of("channel", "home-visit", "interpreterNeeded", true));
        return maria;
    }

    /** Another person, unlike Maria in everything. */
    static Map<String, Object> kwame() {
        var kwame = new LinkedHashMap<String, Object>();
        kwame.put("givenName", "Kwame");
        kwame.put("familyName", "Mensah");
        kwame.put("birthDate", "1999-12-31");
        kwame.put("area", "bijlmer-oost");
        return kwame;
    }

    static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        var changed = new LinkedHashMap<>(body);
        changed.put(name, value);
        return changed;
    }

    static Map<String, Object> without(Map<String, Object> body, String... names) {
        var changed = new LinkedHashMap<>(body);
        List.of(names).forEach(changed::remove);
        return changed;
    }

    static Map<String, Object> decided(Map<String, Object> body, Map<String, String> decision) {
        return with(body, "decision", decision);
    }

    static ValidatableResponse register(UUID organisation, String key, Object body) {
        return as(organisation)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/residents")
                .then();
    }

    /** Registers somebody whom nobody knows and answers the reference. */
    static String registered(UUID organisation, Map<String, Object> body) {
        return register(organisation, UUID.randomUUID().toString(), body)
                .statusCode(201)
                .extract()
                .path("residentRef");
    }

    static ValidatableResponse search(UUID organisation, Object body) {
        return as(organisation).body(body).post("/v1/resident-searches").then();
    }

    /** What Maria asks, with a debt to a shop and one to her brother. */
    static Map<String, Object> question() {
        var question = new LinkedHashMap<String, Object>();
        question.put("words", "Ik slaap niet meer.\n\tDe brieven blijven komen – \"help\" 🌊");
        question.put("desiredFuture", "Weer rust in huis.");
        question.put("talents", Map.of("named", List.of("koken voor de buurt")));
        question.put("lifeDomains", List.of("money", "youth"));
        question.put("debts", List.of(shop(), brother()));
        return question;
    }

    static Map<String, Object> shop() {
        return Map.of(
                "kind",
                "creditor",
                "amountCents",
                123_456,
                "since",
                "2025-01-31",
                "proof",
                "yes",
                "pressure",
                false,
                "mayBeShared",
                true);
    }

    static Map<String, Object> brother() {
        return Map.of("kind", "family", "amountCents", 50_000, "proof", "oral", "pressure", true);
    }

    static ValidatableResponse open(UUID organisation, String residentRef, String key, Object body) {
        return as(organisation)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/residents/" + residentRef + "/help-questions")
                .then();
    }

    static ValidatableResponse get(UUID organisation, String path) {
        return as(organisation).get(path).then();
    }
}
