package nl.sociaalpact.organisationregistry.api;

import static nl.sociaalpact.lib.test.Organisations.DYNAMO;
import static nl.sociaalpact.lib.test.Organisations.SWAZOOM;
import static nl.sociaalpact.organisationregistry.Registry.as;
import static nl.sociaalpact.organisationregistry.Registry.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.sociaalpact.lib.test.ContractCheck;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.organisationregistry.Registry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class ServiceCapacityTest {
    private static final UUID SERVICE = UUID.fromString("01a09f09-9340-7005-8005-a1b2c3d40005");
    private static final String ROOM =
            "{\"status\":\"capacity\",\"room\":{\"unit\":\"places\",\"available\":3,\"maximum\":12}}";
    private static final String FULL = "{\"status\":\"no-capacity\"}";

    @BeforeEach
    void aService() {
        Registry.empty();
        Registry.knows(DYNAMO, "active");
        Registry.knows(SWAZOOM, "active");
        TestDatabase.execute(
                "INSERT INTO offered_service VALUES (?, ?, 'Inloop', NULL, '{money}', '{weesp}', 'active', 0)",
                SERVICE,
                DYNAMO);
    }

    @Test
    void whatWasNeverToldIsUnknown() {
        shown(SWAZOOM)
                .header("ETag", nullValue())
                .body("status", equalTo("unknown"))
                .body("$", not(hasKey("asOf")));
    }

    @Test
    void everyMemberReadsWhatTheOwnerTold() {
        first(ROOM).statusCode(200).header("ETag", "\"0\"").body("status", equalTo("capacity"));
        shown(SWAZOOM)
                .header("ETag", "\"0\"")
                .body("status", equalTo("capacity"))
                .body("room.unit", equalTo("places"))
                .body("room.available", equalTo(3))
                .body("room.maximum", equalTo(12))
                .body("asOf", notNullValue())
                .body("countsUntilAt", notNullValue());
        change("\"0\"", FULL).statusCode(200).header("ETag", "\"1\"").body("status", equalTo("no-capacity"));
        shown(SWAZOOM).header("ETag", "\"1\"").body("room", nullValue());
        assertThat(TestDatabase.outboxFacts()).containsExactly("capacity-changed", "capacity-changed");
        TestDatabase.outboxPayloads()
                .forEach(sent -> ContractCheck.assertConforms("organisation-registry", "capacity-changed", sent));
    }

    @Test
    void whatWasToldTooLongAgoIsUnknownAndSaysWhen() {
        first(ROOM).statusCode(200);
        TestDatabase.execute("UPDATE service_capacity SET as_of = timestamptz '2020-01-01 08:00Z'");
        shown(SWAZOOM)
                .header("ETag", "\"0\"")
                .body("status", equalTo("unknown"))
                .body("room", nullValue())
                .body("asOf", equalTo("2020-01-01T08:00:00Z"))
                .body("countsUntilAt", equalTo("2020-01-08T08:00:00Z"));
    }

    @Test
    void onlyTheOwnerTells() {
        first(ROOM).statusCode(200);
        refused(put(SWAZOOM, "If-Match", "\"0\"", FULL), 403, "not-owner");
        refused(put(SWAZOOM, "If-None-Match", "*", FULL), 403, "not-owner");
        shown(DYNAMO).body("status", equalTo("capacity"));
        assertThat(TestDatabase.outboxFacts()).hasSize(1);
    }

    @Test
    void whatIsToldReplacesWhatWasRead() {
        refused(change("\"0\"", FULL), 412, "stale-version");
        first(ROOM).statusCode(200);
        refused(first(FULL), 412, "stale-version");
        refused(change("\"7\"", FULL), 412, "stale-version");
        refused(as(DYNAMO, "registry.write").body(FULL).put(path(SERVICE)).then(), 428, "version-required");
        shown(DYNAMO).header("ETag", "\"0\"").body("status", equalTo("capacity"));
        assertThat(TestDatabase.outboxFacts()).hasSize(1);
    }

    @Test
    void ofManyWhoTellAtOnceOneIsFirst() {
        var statuses = atOnce(() -> first(ROOM).extract().statusCode());
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
        var later = atOnce(() -> change("\"0\"", FULL).extract().statusCode());
        assertThat(later).containsOnlyOnce(200).containsOnly(200, 412);
        assertThat(TestDatabase.outboxFacts()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":\"capacity\",\"room\":{\"unit\":\"places\",\"available\":0}}",
                "{\"status\":\"waitlist\",\"room\":{\"unit\":\"places\",\"available\":1}}",
                "{\"status\":\"capacity\",\"room\":{\"unit\":\"places\",\"available\":3,\"maximum\":2}}"
            })
    void numbersThatContradictAreRefused(String body) {
        refused(first(body), 422, "capacity-contradicts");
        assertThat(TestDatabase.count("service_capacity")).isZero();
        assertThat(TestDatabase.outboxFacts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"status\":\"unknown\"}",
                "{\"status\":\"capacity\",\"room\":{}}",
                "{\"status\":\"capacity\",\"room\":{\"unit\":\"places\",\"available\":-1}}",
                "{\"status\":\"capacity\",\"room\":{\"unit\":\"beds\",\"available\":1}}",
                "{\"status\":\"capacity\",\"room\":{\"unit\":\"places\",\"available\":100001}}"
            })
    void aBodyOfTheWrongFormIsRefused(String body) {
        refused(first(body), 400, "bad-request");
        assertThat(TestDatabase.count("service_capacity")).isZero();
    }

    @Test
    void aServiceThatIsNotThereHasNoCapacity() {
        var nowhere = path(UUID.randomUUID());
        refused(as(SWAZOOM, "registry.read").get(nowhere).then(), 404, "not-found");
        refused(
                as(DYNAMO, "registry.write")
                        .header("If-None-Match", "*")
                        .body(FULL)
                        .put(nowhere)
                        .then(),
                404,
                "not-found");
    }

    @Test
    void readingAndTellingNeedTheirScopes() {
        refused(as(SWAZOOM, "registry.write").get(path(SERVICE)).then(), 403, "forbidden");
        refused(
                as(DYNAMO, "registry.read")
                        .header("If-None-Match", "*")
                        .body(FULL)
                        .put(path(SERVICE))
                        .then(),
                403,
                "forbidden");
    }

    private static List<Integer> atOnce(Supplier<Integer> call) {
        var calls = IntStream.range(0, 6)
                .mapToObj(n -> CompletableFuture.supplyAsync(call))
                .toList();
        return calls.stream().map(CompletableFuture::join).toList();
    }

    private static ValidatableResponse shown(UUID reader) {
        return as(reader, "registry.read").get(path(SERVICE)).then().statusCode(200);
    }

    private static ValidatableResponse first(String body) {
        return put(DYNAMO, "If-None-Match", "*", body);
    }

    private static ValidatableResponse change(String version, String body) {
        return put(DYNAMO, "If-Match", version, body);
    }

    private static ValidatableResponse put(UUID caller, String header, String value, String body) {
        return as(caller, "registry.write")
                .header(header, value)
                .body(body)
                .put(path(SERVICE))
                .then();
    }

    private static String path(UUID service) {
        return "/v1/services/" + service + "/capacity";
    }
}
