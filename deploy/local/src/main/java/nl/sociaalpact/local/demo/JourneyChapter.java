package nl.sociaalpact.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The resident takes the journey in hand: a verdict, who sees what, who looked, and a consent taken back. */
final class JourneyChapter {
    private static final String SERVICE = "resident-journey";
    private static final int FACTS = 60;
    private static final List<String> LAST_FACTS = List.of(
            "signal-received", "help-question-opened", "signal-case-closed", "referral-completed", "referral-rejected");

    private final Cast cast;
    private final Narrator narrator;
    private final String residentRef;

    JourneyChapter(Cast cast, Narrator narrator, String residentRef) {
        this.cast = cast;
        this.narrator = narrator;
        this.residentRef = residentRef;
    }

    void play(String helpedReferral) {
        narrator.chapter("One journey, seen by each in their own way");
        link();
        awaitTheWholeJourney();
        verdict(helpedReferral);
        var views = new LinkedHashMap<String, Set<String>>();
        views.put("the buurtteam", show("The buurtteam sees", "worker-buurtteam", residentRef));
        views.put("Dynamo", show("Dynamo sees", "worker-dynamo", referenceOf("worker-dynamo")));
        views.put("Swazoom", show("Swazoom sees", "swazoom", referenceOf("swazoom")));
        views.put(
                "the resident",
                print("The resident sees", cast.actor("resident").get(SERVICE, "/v1/my/timeline?limit=100")));
        movisieSeesNothing();
        allDifferent(views);
        accessLog();
        withdraw(views.get("Dynamo"));
    }

    private void link() {
        var resident = cast.actor("resident");
        resident.remove(SERVICE, "/v1/my/journey-link");
        var code = cast.actor("worker-buurtteam")
                .create(SERVICE, "/v1/residents/" + residentRef + "/invitations", Map.of())
                .text("code");
        var unused = resident.create(SERVICE, "/v1/my/journey-link", Map.of("code", code));
        narrator.step(
                "The buurtteam hands over a one-time code; the resident logs in and opens the own journey with it.");
    }

    /** The topics do not wait for each other; the views are compared when everything that happened has come through. */
    private void awaitTheWholeJourney() {
        for (var tries = 0; tries < 200; tries++) {
            var facts = new ArrayList<String>();
            cast.actor("resident")
                    .get(SERVICE, "/v1/my/timeline?limit=100")
                    .body()
                    .path("items")
                    .forEach(entry -> facts.add(entry.path("fact").asText()));
            if (facts.containsAll(LAST_FACTS) && Collections.frequency(facts, "referral-requested") == 3) {
                return;
            }
            Actor.pause();
        }
        throw new Surprise("The journey is not complete: events are missing.");
    }

    private void verdict(String referral) {
        var unused = cast.actor("resident")
                .createWhenReady(
                        SERVICE, "/v1/my/verdicts", Map.of("referralId", referral, "verdict", "partly-helped"));
        narrator.step("Dynamo said it was done; the resident says: partly helped. Both stand.");
    }

    /** The reference under which an organisation knows the resident, from the referral that it received. */
    private String referenceOf(String actor) {
        var inbox = cast.actor(actor)
                .get("referral", "/v1/referrals?box=inbox&limit=1")
                .body();
        return inbox.path("items").path(0).path("residentRef").asText();
    }

    private Set<String> show(String title, String actor, String reference) {
        return print(
                title, cast.actor(actor).getWhenReady(SERVICE, "/v1/residents/" + reference + "/timeline?limit=100"));
    }

    private Set<String> print(String title, Actor.Answer timeline) {
        var facts = new HashSet<String>();
        narrator.step("%s:", title);
        for (var entry : timeline.body().path("items")) {
            facts.add(
                    entry.path("occurredAt").asText() + " " + entry.path("fact").asText());
            narrator.detail("%s  %s", entry.path("occurredAt").asText().substring(0, 19), sentence(entry));
        }
        if (facts.isEmpty()) {
            throw new Surprise(title + " nothing.");
        }
        return facts;
    }

    private static String sentence(JsonNode entry) {
        var text =
                entry.path("explanation").path("en").asText(entry.path("fact").asText());
        return text.length() <= 2 * FACTS ? text : text.substring(0, 2 * FACTS) + "…";
    }

    private void movisieSeesNothing() {
        var answer = cast.actor("movisie").read(SERVICE, "/v1/residents/" + residentRef + "/timeline");
        if (answer.status() != 401) {
            throw new Surprise(
                    "Movisie, a knowledge partner, was answered with %d instead of 401.".formatted(answer.status()));
        }
        narrator.step(
                "Movisie, a knowledge partner, is refused: its token is not made for services with personal data.");
    }

    private void allDifferent(Map<String, Set<String>> views) {
        if (new HashSet<>(views.values()).size() != views.size()) {
            throw new Surprise("Two of the views are the same.");
        }
        narrator.step("Four views of one journey, each different.");
    }

    private void accessLog() {
        narrator.step("The resident reads who looked:");
        var items = cast.actor("resident")
                .get(SERVICE, "/v1/my/access-log?limit=20")
                .body()
                .path("items");
        for (var item : items) {
            narrator.detail(
                    "%s  %s (%s)",
                    item.path("at").asText().substring(0, 19),
                    item.path("organisation").asText("you"),
                    item.path("what").asText());
        }
        if (items.isEmpty()) {
            throw new Surprise("The access log is empty although the journey was read.");
        }
    }

    private void withdraw(Set<String> before) {
        var resident = cast.actor("resident");
        for (var consent : resident.get(SERVICE, "/v1/my/consents").body().path("items")) {
            var forDynamo = consent.path("organisationId").asText().equals(Cast.organisation("dynamo"));
            if (forDynamo && consent.path("status").asText().equals("given")) {
                var unused = resident.change(
                        SERVICE,
                        "/v1/my/consents/" + consent.path("consentId").asText() + "/withdrawals",
                        null,
                        Map.of());
            }
        }
        narrator.step("The resident takes back the consent for Dynamo.");
        var after = show("Dynamo's next read shows", "worker-dynamo", referenceOf("worker-dynamo"));
        // It is told that the consent ended: it must know that it may no longer read.
        after.removeIf(line -> line.endsWith(" consent-withdrawn"));
        if (!before.containsAll(after) || after.size() >= before.size()) {
            throw new Surprise("Dynamo sees as much as before the consent was taken back.");
        }
        narrator.detail("%d of the %d lines are left: what Dynamo is a party to.", after.size(), before.size());
    }
}
