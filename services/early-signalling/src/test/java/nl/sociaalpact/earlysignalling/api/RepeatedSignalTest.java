package nl.sociaalpact.earlysignalling.api;

import static nl.sociaalpact.earlysignalling.Client.corporation;
import static nl.sociaalpact.earlysignalling.Client.insurer;
import static nl.sociaalpact.earlysignalling.ReportJson.rent;
import static nl.sociaalpact.earlysignalling.ReportJson.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.sociaalpact.earlysignalling.Client;
import nl.sociaalpact.lib.test.PactTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class RepeatedSignalTest {
    @BeforeEach
    void emptyDatabase() {
        Client.reset();
    }

    @Test
    void theSameArrearsAreTakenUpAgainOnlyWhenTheyGrew() {
        corporation().report(rent().amount(300)).body("status", equalTo("not-yet-picked-up"));
        corporation().report(rent().amount(299)).body("status", equalTo("not-picked-up-repeat"));
        corporation()
                .report(rent().amount(300))
                .body("status", equalTo("not-picked-up-repeat"))
                .body("explanation.rule", equalTo("not-higher-than-before"))
                .body("explanation.limit", equalTo(300));
        corporation().report(rent().amount(301)).body("status", equalTo("not-yet-picked-up"));
        corporation().report(rent().amount(301)).body("status", equalTo("not-picked-up-repeat"));
    }

    @Test
    void arrearsOfAnotherPartnerKindAddressOrPersonAreNoRepeat() {
        corporation().reported(rent());
        insurer().report(rent()).body("status", equalTo("not-yet-picked-up"));
        corporation().report(rent().type("water")).body("status", equalTo("not-yet-picked-up"));
        corporation().report(rent().at("1102 MB", 7)).body("status", equalTo("not-yet-picked-up"));
        corporation().report(rent().with("birthDate", "\"1981-01-01\"")).body("status", equalTo("not-yet-picked-up"));
        corporation().report(rent().without("birthDate")).body("status", equalTo("not-picked-up-repeat"));
    }

    @Test
    void arrearsThatBeganAfterTheEarlierSignalAreNoRepeat() {
        var earlier = today().minusDays(40);
        corporation().reported(rent().on(earlier, 60));
        corporation().report(rent().on(today(), 39)).body("status", equalTo("not-yet-picked-up"));
        corporation().report(rent().amount(640).on(today(), 40)).body("status", equalTo("not-picked-up-repeat"));
    }

    @Test
    void aSignalThatWasNotTakenUpMakesNoLaterOneARepeat() {
        corporation().report(rent().on(today(), 29)).body("status", equalTo("not-picked-up-unjust"));
        corporation().report(rent().on(today(), 30)).body("status", equalTo("not-yet-picked-up"));
    }

    @Test
    void theSameAddressInAnotherWayOfWritingIsTheSame() {
        corporation().reported(rent());
        corporation()
                .report(
                        rent().with(
                                        "address",
                                        "{\"postcode\":\"1102mb\",\"houseNumber\":7,\"houseLetter\":\"A\",\"addition\":\"BIS\"}"))
                .body("status", equalTo("not-picked-up-repeat"));
    }

    @Test
    void oneOfTwoEqualReportsAtOnceIsTheRepeat() throws Exception {
        for (var round = 0; round < 5; round++) {
            var postcode = "11" + (10 + round) + " AB";
            var statuses = Together.call(
                    () -> corporation()
                            .report(rent().at(postcode, 1))
                            .statusCode(201)
                            .extract()
                            .<String>path("status"),
                    () -> corporation()
                            .report(rent().at(postcode, 1))
                            .statusCode(201)
                            .extract()
                            .<String>path("status"));
            assertThat(statuses).containsExactlyInAnyOrder("not-yet-picked-up", "not-picked-up-repeat");
        }
    }
}
