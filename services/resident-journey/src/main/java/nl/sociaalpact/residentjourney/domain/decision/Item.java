package nl.sociaalpact.residentjourney.domain.decision;

import java.util.Set;
import java.util.UUID;

/**
 * A line of a journey, as far as a decision needs to know it.
 *
 * @param lifeDomains codes of the parts of life that it is about
 * @param parties the organisations that it is about
 * @param inError the thing it is about should never have existed
 */
public record Item(Origin origin, Set<String> lifeDomains, Set<UUID> parties, boolean inError) {}
