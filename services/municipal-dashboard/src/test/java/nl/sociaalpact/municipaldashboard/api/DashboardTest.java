package nl.sociaalpact.municipaldashboard.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class DashboardTest {
    @BeforeEach
    void noFacts() {
        TestDatabase.reset("counted_fact");
    }

    @Test
    void thePageIsDutchAndSaysWhenItWasCounted() {
        given().get("/")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("<html lang=\"nl\">"))
                .body(containsString("Geteld op "))
                .body(containsString("Minder dan 5. Dat kan ook nul zijn."));
    }

    @Test
    void aGroupIsShownAndASmallerOneIsNot() {
        FiguresTest.rentSignals("bijlmer-oost", 1234);
        FiguresTest.rentSignals("weesp", 4);
        var page =
                given().get("/?month=2026-11").then().statusCode(200).extract().asString();
        assertThat(page)
                .contains("Cijfers van november 2026")
                .contains("<th scope=\"row\">Huur</th>")
                .contains("<td>1.234</td>")
                .contains("minder dan 5")
                .contains("weggelaten")
                .doesNotContain("<td>4</td>");
    }

    @Test
    void aRowOfSmallGroupsLooksLikeNobody() {
        var nobody = tables();
        FiguresTest.rentSignals("weesp", 4);
        assertThat(tables()).isEqualTo(nobody);
    }

    @Test
    void theMonthsLeadToEachOther() {
        given().get("/?month=2026-10")
                .then()
                .body(containsString("href=\"?month=2026-09\""))
                .body(containsString("href=\"?month=2026-11\""));
        given().get("/").then().body(not(containsString("Volgende maand")));
    }

    @Test
    void nothingOfThePageRunsOrComesFromElsewhere() {
        given().get("/")
                .then()
                .header(
                        "Content-Security-Policy",
                        equalTo("default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none';"
                                + " frame-ancestors 'none'"))
                .body(not(containsString("<script")))
                .body(not(containsString("style=")))
                .body(not(containsString("http://")))
                .body(not(containsString("https://")));
        given().get("/dashboard.css")
                .then()
                .statusCode(200)
                .contentType("text/css")
                .header("X-Content-Type-Options", "nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "2026-13", "1999-01", "november"})
    void aMonthOfTheWrongFormIsRefusedAndNotRepeated(String month) {
        given().queryParam("month", month)
                .get("/")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(not(containsString("script")));
    }

    private static String tables() {
        var page =
                given().get("/?month=2026-11").then().statusCode(200).extract().asString();
        return page.substring(page.indexOf("<section"));
    }
}
