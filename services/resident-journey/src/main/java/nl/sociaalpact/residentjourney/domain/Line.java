package nl.sociaalpact.residentjourney.domain;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sociaalpact.residentjourney.domain.decision.Item;
import org.jspecify.annotations.Nullable;

/**
 * A line of a timeline as it is kept.
 *
 * @param referral the referral it is about, if it is about one
 * @param inError the thing it is about should never have existed
 * @param organisationCodes the public names of the organisations in it, as far as they are known
 */
public record Line(
        Entry entry, @Nullable ReferralId referral, boolean inError, Map<OrganisationId, String> organisationCodes) {
    private static final String COLLECTED_FOR = "collectedFor";
    private static final String UNKNOWN = "unknown";

    /** A name for the line. */
    public UUID id() {
        return entry.key().id();
    }

    /** The line, as far as a decision about it needs to know it. */
    public Item item() {
        return new Item(
                entry.fact().origin(entry.codes().get(COLLECTED_FOR)),
                entry.lifeDomains(),
                entry.parties().stream()
                        .map(party -> party.organisation().value())
                        .collect(Collectors.toUnmodifiableSet()),
                inError);
    }

    /** The public name of an organisation in it. */
    public String codeOf(OrganisationId organisation) {
        return organisationCodes.getOrDefault(organisation, UNKNOWN);
    }
}
