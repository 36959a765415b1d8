package nl.sociaalpact.referral.domain;

import java.time.Instant;

/** What an organisation told of the room that a service has, and when. */
public record ToldCapacity(Capacity capacity, Instant asOf) {}
