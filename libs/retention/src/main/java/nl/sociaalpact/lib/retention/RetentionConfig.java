package nl.sociaalpact.lib.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How long records are kept. There is no default for a rule: a service without its rules does not start. */
@ConfigMapping(prefix = "pact.retention")
public interface RetentionConfig {
    /** The rules by their id. */
    Map<String, Rule> rules();

    /** How long before its end a record comes on a list, so that a person can approve in time. */
    @WithDefault("P30D")
    Period lead();

    /** How many records one list holds at most. */
    @WithDefault("200")
    int largestList();

    /** How long an organisation can except a record from a resident's request to be erased. */
    Rule erasureDecision();

    /** Who decides on what belongs to no single organisation. */
    @WithDefault("${pact.steward.organisation-id}")
    UUID steward();

    /** The permission to look after the end of records, given to people only. */
    String scope();

    /** The permission of a resident to read a copy of the own records. */
    String selfScope();

    /** The daily sweep. */
    Cron sweep();

    /** How often approved lists and erasures are looked at. */
    Every work();

    /** How often what is kept too long is counted. */
    Every count();

    /** When something is done. */
    interface Cron {
        /** Quartz expression, Europe/Amsterdam, or {@code off}. */
        String cron();
    }

    /** How often something is done. */
    interface Every {
        /** A duration, or {@code off}. */
        String every();
    }

    /** How long something lasts, and by which law or decision. */
    interface Rule {
        /** ISO 8601, for example {@code P15Y}. */
        Optional<Period> term();

        /** The law with its article, or whose decision it is. */
        Optional<String> source();
    }
}
