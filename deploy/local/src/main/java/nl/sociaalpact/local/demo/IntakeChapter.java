package nl.sociaalpact.local.demo;

import java.util.List;
import java.util.Map;

/** The conversation: who the resident is, what the resident wishes and can, and debts that no register knows. */
final class IntakeChapter {
    private static final String SERVICE = "intake";

    private final Cast cast;
    private final Narrator narrator;
    private final Resident resident;

    IntakeChapter(Cast cast, Narrator narrator, Resident resident) {
        this.cast = cast;
        this.narrator = narrator;
        this.resident = resident;
    }

    /** Under which reference the buurtteam knows the resident. */
    String play() {
        narrator.chapter("The conversation");
        var worker = cast.actor("worker-buurtteam");
        var residentRef = register(worker);
        openHelpQuestion(worker, residentRef);
        return residentRef;
    }

    private String register(Actor worker) {
        var registered = worker.create(
                SERVICE,
                "/v1/residents",
                Map.of(
                        "givenName", resident.givenName(),
                        "familyName", resident.familyName(),
                        "birthDate", resident.birthDate().toString(),
                        "address", resident.ownAddress(),
                        "area", Resident.AREA));
        var residentRef = registered.text("residentRef");
        narrator.step(
                "The buurtteam registers the resident. Nobody with this name and address was known, so no candidate is proposed.");
        narrator.detail("Its own reference for the resident: %s…", residentRef.substring(0, 12));
        return residentRef;
    }

    private void openHelpQuestion(Actor worker, String residentRef) {
        var unused = worker.create(
                SERVICE,
                "/v1/residents/" + residentRef + "/help-questions",
                Map.of(
                        "words",
                                "I am behind with the rent and I owe my cousin money. My son hardly goes outside any more.",
                        "desiredFuture",
                                "To open my post without being afraid, and to see my son at the football club again.",
                        "talents", Map.of("named", List.of("cooks for thirty people without blinking")),
                        "lifeDomains", List.of("money", "youth"),
                        "debts",
                                List.of(Map.of(
                                        "kind",
                                        "family",
                                        "amountCents",
                                        120_000,
                                        "proof",
                                        "oral",
                                        "pressure",
                                        false,
                                        "mayBeShared",
                                        false))));
        narrator.step(
                "%s tells it in own words: the rent, a debt to a cousin, a son who stays inside; and a talent for cooking.",
                resident.givenName());
        narrator.detail("The words and the private debt stay at intake; the event says only: money, youth.");
    }
}
