package nl.sociaalpact.local.part;

import java.util.List;

/** The topics of the platform: one per service that publishes. */
public final class Topics {
    public static final int PARTITIONS = 6;

    public static final List<String> ALL = List.of(
            "pact.intake.v1",
            "pact.organisation.v1",
            "pact.referral.v1",
            "pact.signal.v1",
            "pact.journey.v1",
            "pact.insight.v1");

    private Topics() {}
}
