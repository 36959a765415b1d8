package nl.sociaalpact.earlysignalling.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the sender says it did before it reported the arrears (Besluit gemeentelijke schuldhulpverlening, article 2, for
 * landlords).
 *
 * @param personalContactSought (a) tried to get in personal contact
 * @param debtHelpPointedOut (b) pointed out that debt help exists
 * @param reminderSent (c) sent at least one written reminder
 * @param offeredToPassOn (d) offered in that reminder to pass on contact data
 * @param tenantObjected (d) whether the resident reacted negatively to that offer
 */
public record CollectionSteps(
        boolean personalContactSought,
        boolean debtHelpPointedOut,
        boolean reminderSent,
        boolean offeredToPassOn,
        boolean tenantObjected) {

    /** The steps that were not taken, by their names on the wire. */
    List<String> missing() {
        var steps = new LinkedHashMap<String, Boolean>();
        steps.put("personalContactSought", personalContactSought);
        steps.put("debtHelpPointedOut", debtHelpPointedOut);
        steps.put("reminderSent", reminderSent);
        steps.put("offeredToPassOn", offeredToPassOn);
        return steps.entrySet().stream()
                .filter(step -> !step.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
