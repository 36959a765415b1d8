package nl.sociaalpact.local.demo;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Consent, then referrals: one that helps, one that is refused and goes on elsewhere. */
final class ReferralChapter {
    private static final String SERVICE = "referral";

    private final Cast cast;
    private final Narrator narrator;
    private final String residentRef;

    ReferralChapter(Cast cast, Narrator narrator, String residentRef) {
        this.cast = cast;
        this.narrator = narrator;
        this.residentRef = residentRef;
    }

    /** The referral that was completed. */
    String play() {
        narrator.chapter("Consent and referrals");
        consent("dynamo", "money");
        consent("swazoom", "youth");
        narrator.step("The resident agrees that Dynamo is told about money and Swazoom about youth. Nothing else.");
        var toDynamo = request("dynamo", "money", "Please look at the arrears and make a plan together.", null);
        var toSwazoom = request("swazoom", "youth", "A boy of twelve who would like to play football again.", null);
        narrator.step("The buurtteam refers to Dynamo and to Swazoom.");
        help(toDynamo);
        redirect(toSwazoom);
        return toDynamo;
    }

    private void consent(String organisation, String lifeDomain) {
        var unused = cast.actor("worker-buurtteam")
                .createWhenReady(
                        "resident-journey",
                        "/v1/residents/" + residentRef + "/consents",
                        Map.of("organisationId", Cast.organisation(organisation), "lifeDomain", lifeDomain));
    }

    private String request(String target, String lifeDomain, String question, @Nullable String replaces) {
        var body = new HashMap<String, Object>(Map.of(
                "residentRef",
                residentRef,
                "targetOrganisationId",
                Cast.organisation(target),
                "lifeDomain",
                lifeDomain,
                "area",
                Resident.AREA,
                "priority",
                "routine",
                "question",
                question));
        if (replaces != null) {
            body.put("replaces", replaces);
        }
        return cast.actor("worker-buurtteam")
                .createWhenReady(SERVICE, "/v1/referrals", body)
                .text("referralId");
    }

    private void help(String referral) {
        var dynamo = cast.actor("worker-dynamo");
        move(dynamo, referral, Map.of("to", "accepted"));
        move(dynamo, referral, Map.of("to", "in-progress"));
        move(dynamo, referral, Map.of("to", "completed", "outcomeCode", "debt-arrangement-made"));
        narrator.step("Dynamo accepts, helps, and completes with: debt arrangement made.");
    }

    private void redirect(String referral) {
        move(
                cast.actor("swazoom"),
                referral,
                Map.of(
                        "to", "rejected",
                        "reasonCode", "wachtlijst-te-lang",
                        "reasonText", "The football group is full until spring."));
        narrator.step("Swazoom rejects with a reason: the waiting list is too long. The buurtteam knows at once.");
        consent("venzo", "youth");
        var unused = request("venzo", "youth", "A boy of twelve who would like to play football again.", referral);
        narrator.step(
                "With the resident's consent it goes on to Venzo; the new referral names the one that it replaces.");
    }

    private static void move(Actor actor, String referral, Map<String, ?> change) {
        var path = "/v1/referrals/" + referral;
        var version = actor.getWhenReady(SERVICE, path).version();
        var unused = actor.change(SERVICE, path + "/status-changes", version, change);
    }
}
