package nl.sociaalpact.local.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The rent is behind: the corporation reports it, a person at the municipality has it looked at, the buurtteam knocks. */
final class SignalChapter {
    private static final String SERVICE = "early-signalling";
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final int NEIGHBOURS = 5;

    private final Cast cast;
    private final Narrator narrator;
    private final Resident resident;

    SignalChapter(Cast cast, Narrator narrator, Resident resident) {
        this.cast = cast;
        this.narrator = narrator;
        this.resident = resident;
    }

    /** The signal case of the resident's address. */
    String play() {
        narrator.chapter("The signal");
        report();
        match();
        return knock();
    }

    private void report() {
        var corporation = cast.actor("woningcorporatie");
        var unused = corporation.create(SERVICE, "/v1/signals", signal(resident.ownAddress(), 640));
        for (var i = 0; i < NEIGHBOURS; i++) {
            unused = corporation.create(SERVICE, "/v1/signals", signal(Resident.address(), 300 + 40 * i));
        }
        narrator.step(
                "The housing corporation reports rent arrears at %d addresses in %s.", NEIGHBOURS + 1, Resident.AREA);
        narrator.detail("It states that it sought contact, pointed to help, sent a reminder and that nobody objected.");
    }

    private void match() {
        var today = LocalDate.now(AMSTERDAM);
        var run = cast.actor("analyst")
                .create(
                        SERVICE,
                        "/v1/matching-runs",
                        Map.of(
                                "reason", "Weekly look at new signals",
                                "periodFrom", today.minusDays(1).toString(),
                                "periodTo", today.plusDays(1).toString(),
                                "assignTo", Cast.organisation("buurtteam-zuidoost")));
        narrator.step("A person at the municipality starts a matching run; nothing is matched by itself.");
        narrator.detail("Signals looked at: %s, cases opened: %s.", run.text("signalCount"), run.text("caseCount"));
    }

    private String knock() {
        var worker = cast.actor("worker-buurtteam");
        var signalCase = caseAtOurAddress(worker);
        attempt(worker, signalCase, "phone", "morning", false);
        attempt(worker, signalCase, "home-visit", "evening", true);
        narrator.step(
                "The buurtteam phones in the morning: no answer. At the door in the evening, %s opens.",
                resident.givenName());
        return signalCase;
    }

    private String caseAtOurAddress(Actor worker) {
        for (String cursor = ""; ; ) {
            var page =
                    worker.get(SERVICE, "/v1/signal-cases?limit=100" + cursor).body();
            for (var item : page.path("items")) {
                var id = item.path("signalCaseId").asText();
                var address =
                        worker.get(SERVICE, "/v1/signal-cases/" + id).body().path("address");
                if (resident.postcode().equals(address.path("postcode").asText().replace(" ", ""))
                        && resident.houseNumber() == address.path("houseNumber").asInt()) {
                    return id;
                }
            }
            if (!page.hasNonNull("next")) {
                throw new Surprise("The buurtteam finds no signal case for the address.");
            }
            cursor = "&cursor=" + page.path("next").asText();
        }
    }

    private static void attempt(Actor worker, String signalCase, String kind, String daypart, boolean reached) {
        var unused = worker.create(
                SERVICE,
                "/v1/signal-cases/" + signalCase + "/contact-attempts",
                Map.of(
                        "contactKind", kind,
                        "daypart", daypart,
                        "reached", reached,
                        "attemptedAt", OffsetDateTime.now(ZoneOffset.UTC).toString()));
    }

    /** The resident took up the offer: the case belongs to a journey from now on, and ends with help. */
    void takeUp(String signalCase, String residentRef) {
        var worker = cast.actor("worker-buurtteam");
        var before = worker.get(SERVICE, "/v1/signal-cases/" + signalCase);
        var linked = worker.put(
                SERVICE,
                "/v1/signal-cases/" + signalCase + "/resident",
                version(before),
                Map.of("residentRef", residentRef));
        var unused = worker.change(
                SERVICE,
                "/v1/signal-cases/" + signalCase + "/end-results",
                version(linked),
                Map.of("endResult", "follow-up-help"));
        narrator.step("The signal case is linked to the journey and ends with: follow-up help.");
    }

    private static String version(Actor.Answer answer) {
        var version = answer.version();
        if (version == null) {
            throw new Surprise("A signal case came without its version.");
        }
        return version;
    }

    private static Map<String, Object> signal(Map<String, Object> address, int amount) {
        var body = new HashMap<String, Object>();
        body.put("partnerSignalId", "huur-" + UUID.randomUUID());
        body.put("partnerType", "rent");
        body.put("address", address);
        body.put("area", Resident.AREA);
        body.put("amountEuro", amount);
        body.put("arrearsSince", LocalDate.now(AMSTERDAM).minusDays(45).toString());
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
}
