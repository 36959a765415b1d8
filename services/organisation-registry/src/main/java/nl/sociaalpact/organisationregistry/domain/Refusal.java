package nl.sociaalpact.organisationregistry.domain;

import java.util.List;

/** Why the registry does not do what was asked. */
public sealed interface Refusal {

    /** There is no such record. */
    record Unknown() implements Refusal {}

    /** The record belongs to another organisation. */
    record NotOwner() implements Refusal {}

    /** Only the steward of the pact may do this. */
    record NotSteward() implements Refusal {}

    /** The organisation is registered already. */
    record AlreadyRegistered() implements Refusal {}

    /** Another organisation has this code. */
    record CodeTaken() implements Refusal {}

    /** The code of an organisation never changes. */
    record CodeIsLasting() implements Refusal {}

    /** The steward of the pact stays an active member, or nobody could admit anyone. */
    record StewardStays() implements Refusal {}

    /** The life cycle has no such step. */
    record NoSuchStep(Standing present, List<Standing> next) implements Refusal {}

    /** The numbers of a capacity contradict its status or each other. */
    record CapacityContradicts() implements Refusal {}
}
