package nl.sociaalpact.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Canaries: a resident whose every text is a word that exists nowhere else. No topic and no log ever holds one; and after
 * an erasure and the rewrite of the databases no byte of any of them does.
 */
class ErasureIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String JOURNEY = "resident-journey";
    private static final String DYNAMO = "6f1d0f5e-0003-4a00-8000-000000000003";
    private static final String BUURTTEAM = "6f1d0f5e-0002-4a00-8000-000000000002";

    private final RunningPlatform running = RunningPlatform.SHARED;
    private final Canaries canaries = new Canaries();
    private final Map<String, Object> address = Map.of("postcode", "1102XZ", "houseNumber", 7719);

    @Test
    void nothingIsLeftOfAnErasedResidentInAnyByte() {
        var worker = Client.of(running, "worker-buurtteam");
        var resident = Client.of(running, "resident");
        var residentRef = intake(worker);
        link(worker, resident, residentRef);
        signal(worker, residentRef);
        referral(worker, residentRef);
        awaitTheTimeline(resident);
        assertThat(Canaries.foundIn(running.folder("postgres")))
                .as("the search finds what is there")
                .isNotEmpty();
        assertThat(Canaries.foundIn(running.folder("kafka")))
                .as("no topic ever holds a word")
                .isEmpty();

        var request = resident.post(JOURNEY, "/v1/my/requests", Map.of("kind", "erasure"));
        assertThat(request.status()).as(request.body().toString()).isEqualTo(200);
        var certificate = certificate(resident, request.text("requestId"));
        running.rewriteDatabases();

        assertThat(Canaries.foundIn(running.home()))
                .as("databases, write-ahead log, topics, logs")
                .isEmpty();
        assertThat(certificate.findValuesAsText("service")).hasSize(4);
        assertThat(certificate.findValues("kept")).allMatch(kept -> kept.isEmpty());
    }

    private String intake(Client worker) {
        var registered = worker.create(
                "intake",
                "/v1/residents",
                Map.of(
                        "givenName",
                        canaries.next(),
                        "familyNamePrefix",
                        "de",
                        "familyName",
                        canaries.next(),
                        "birthDate",
                        "1961-07-19",
                        "address",
                        address,
                        "area",
                        "bijlmer-oost"));
        var residentRef = registered.text("residentRef");
        worker.create(
                "intake",
                "/v1/residents/" + residentRef + "/help-questions",
                Map.of(
                        "words", canaries.next() + " ".repeat(3_000) + canaries.next(),
                        "desiredFuture", canaries.next(),
                        "talents", Map.of("named", List.of(canaries.next())),
                        "lifeDomains", List.of("money")));
        return residentRef;
    }

    private static void link(Client worker, Client resident, String residentRef) {
        resident.delete(JOURNEY, "/v1/my/journey-link");
        await().atMost(PATIENCE).untilAsserted(() -> {
            var code = worker.post(JOURNEY, "/v1/residents/" + residentRef + "/invitations", Map.of());
            assertThat(code.status()).isEqualTo(201);
            resident.create(JOURNEY, "/v1/my/journey-link", Map.of("code", code.text("code")));
        });
    }

    private void signal(Client worker, String residentRef) {
        Client.of(running, "woningcorporatie").create("early-signalling", "/v1/signals", report());
        var today = LocalDate.now();
        Client.of(running, "analyst")
                .create(
                        "early-signalling",
                        "/v1/matching-runs",
                        Map.of(
                                "reason",
                                "Weekly look at new signals",
                                "periodFrom",
                                today.minusDays(1).toString(),
                                "periodTo",
                                today.plusDays(1).toString(),
                                "assignTo",
                                BUURTTEAM));
        var path = "/v1/signal-cases/" + caseAtTheAddress(worker);
        var linked = worker.put(
                "early-signalling",
                path + "/resident",
                worker.get("early-signalling", path).version(),
                Map.of("residentRef", residentRef));
        assertThat(linked.status()).as(linked.body().toString()).isEqualTo(200);
    }

    private Map<String, Object> report() {
        var body = new HashMap<String, Object>();
        body.put("partnerSignalId", canaries.next());
        body.put("partnerType", "rent");
        body.put("address", address);
        body.put("area", "bijlmer-oost");
        body.put("amountEuro", 640);
        body.put("arrearsSince", LocalDate.now().minusDays(45).toString());
        body.put(
                "collectionSteps",
                Map.of(
                        "personalContactSought", true,
                        "debtHelpPointedOut", true,
                        "reminderSent", true,
                        "offeredToPassOn", true,
                        "tenantObjected", false));
        body.put("crisis", false);
        return body;
    }

    private static String caseAtTheAddress(Client worker) {
        for (var item : worker.get("early-signalling", "/v1/signal-cases?limit=100")
                .body()
                .path("items")) {
            var id = item.path("signalCaseId").asText();
            var found = worker.get("early-signalling", "/v1/signal-cases/" + id).body();
            if (found.at("/address/houseNumber").asInt() == 7719) {
                return id;
            }
        }
        throw new AssertionError("the buurtteam has no case at the address");
    }

    private void referral(Client worker, String residentRef) {
        worker.create(
                JOURNEY,
                "/v1/residents/" + residentRef + "/consents",
                Map.of("organisationId", DYNAMO, "lifeDomain", "money"));
        var body = Map.of(
                "residentRef",
                residentRef,
                "targetOrganisationId",
                DYNAMO,
                "lifeDomain",
                "money",
                "area",
                "bijlmer-oost",
                "priority",
                "routine",
                "question",
                canaries.next());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                worker.post("referral", "/v1/referrals", body).status())
                        .isEqualTo(201));
        var dynamo = Client.of(running, "worker-dynamo");
        var id = dynamo.get("referral", "/v1/referrals?box=inbox&limit=1")
                .body()
                .at("/items/0/referralId")
                .asText();
        var path = "/v1/referrals/" + id;
        var rejected = dynamo.post(
                "referral",
                path + "/status-changes",
                dynamo.get("referral", path).version(),
                Map.of("to", "rejected", "reasonCode", "wachtlijst-te-lang", "reasonText", canaries.next()));
        assertThat(rejected.status()).as(rejected.body().toString()).isIn(200, 201);
    }

    private static void awaitTheTimeline(Client resident) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(resident.get(JOURNEY, "/v1/my/timeline?limit=100")
                                .body()
                                .findValuesAsText("fact"))
                        .contains("help-question-opened", "signal-case-linked", "referral-rejected"));
    }

    private static com.fasterxml.jackson.databind.JsonNode certificate(Client resident, String request) {
        var path = "/v1/my/requests/" + request + "/certificate";
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(resident.get(JOURNEY, path).status()).isEqualTo(200));
        return resident.get(JOURNEY, path).body();
    }
}
