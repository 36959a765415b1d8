package nl.sociaalpact.municipaldashboard.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.test.Organisations;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.lib.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class FiguresTest {
    private static final String RENT = "cells.findAll { it.figure == 'signals-received' && it.theme == 'rent' }";
    private static final String RENT_TOTAL = "totals.find { it.figure == 'signals-received' && it.theme == 'rent' }";
    private static final int THEMES = 4 * 12 + 12 + 1 + 11 + 1 + 16;

    @BeforeEach
    void noFacts() {
        TestDatabase.reset("counted_fact");
    }

    @Test
    void aGroupIsShownAndASmallerOneIsNot() {
        rentSignals("bijlmer-oost", 6);
        rentSignals("weesp", 4);
        november()
                .body("smallestGroup", equalTo(5))
                .body("countedAt", notNullValue())
                .body(RENT + ".find { it.area == 'bijlmer-oost' }.count", equalTo(6))
                .body(RENT + ".find { it.area == 'weesp' }.suppressed", equalTo(true))
                .body(RENT + ".find { it.area == 'driemond' }.suppressed", equalTo(true))
                .body(RENT_TOTAL + ".suppressed", equalTo(true));
    }

    @Test
    void aSmallGroupLooksLikeNobody() {
        var nobody = cells();
        rentSignals("weesp", 4);
        assertThat(cells()).isEqualTo(nobody);
    }

    @Test
    void aTotalIsShownWhereItTellsNothing() {
        rentSignals("bijlmer-oost", 6);
        rentSignals("weesp", 3);
        rentSignals("driemond", 2);
        november().body(RENT_TOTAL + ".count", equalTo(11));
    }

    @Test
    void everyCellIsThereCountedInOrNot() {
        november().body("cells", hasSize(THEMES * 6)).body("totals", hasSize(THEMES));
        figures("?from=2026-10&to=2026-11").body("cells", hasSize(THEMES * 6 * 2));
    }

    @Test
    void oneAreaHasTheSameCellsAndNoTotals() {
        rentSignals("bijlmer-oost", 6);
        figures("?from=2026-11&to=2026-11&area=bijlmer-oost")
                .body("cells", hasSize(THEMES))
                .body("cells.area", everyItem(equalTo("bijlmer-oost")))
                .body(RENT + ".count", contains(6))
                .body("totals", empty());
    }

    @Test
    void whatCountsIsWhenItHappened() {
        rentSignals("bijlmer-oost", 6);
        figures("?from=2026-10&to=2026-10").body(RENT + ".findAll { it.count != null }", empty());
        figures("").body("from", notNullValue()).body("to", notNullValue());
    }

    @Test
    void theFeedIsOpenToEverybodyAndEveryWebPage() {
        november().header("Access-Control-Allow-Origin", "*").header("API-Version", "1.0.0");
        given().header(
                        "Authorization",
                        Tokens.of(Organisations.MOVISIE).forged().header())
                .get("/v1/figures")
                .then()
                .statusCode(200);
    }

    @Test
    void noIdentifierLeaves() {
        rentSignals("bijlmer-oost", 6);
        var feed = november().extract().asString();
        var subjects = TestDatabase.query(UUID.class, "SELECT subject FROM counted_fact");
        assertThat(subjects).hasSize(6).noneMatch(subject -> feed.contains(subject.toString()));
        assertThat(feed).doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-13, bad-request",
        "from=2026-1, bad-request",
        "from=2026-11-01, bad-request",
        "to=now, bad-request",
        "from=2026-11&to=2026-10, bad-request",
        "from=2025-11&to=2026-11, bad-request",
        "from=0000-01&to=9999-12, bad-request",
        "area=amsterdam, bad-request",
        "area=BIJLMER_OOST, bad-request",
        "theme=money, unknown-parameter"
    })
    void aQueryOfTheWrongFormIsRefused(String query, String code) {
        given().get("/v1/figures?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:sociaalpact:" + code));
    }

    @Test
    void nothingCanBeWritten() {
        given().contentType("application/json")
                .body("{}")
                .post("/v1/figures")
                .then()
                .statusCode(405)
                .contentType("application/problem+json");
    }

    private static List<Object> cells() {
        return november().extract().path("cells");
    }

    private static ValidatableResponse november() {
        return figures("?from=2026-11&to=2026-11");
    }

    private static ValidatableResponse figures(String query) {
        return given().get("/v1/figures" + query).then().statusCode(200);
    }

    static void rentSignals(String area, int count) {
        TestDatabase.execute(
                "INSERT INTO counted_fact SELECT 'signals-received', '2026-11-01', ?, 'rent', id, id"
                        + " FROM (SELECT gen_random_uuid() AS id FROM generate_series(1, ?)) AS signals",
                area,
                count);
    }
}
