package nl.sociaalpact.earlysignalling.domain;

/** Whether one signal or more came in at the address in the period of the matching run (enkelvoudig, meervoudig). */
public enum CaseKind implements Coded {
    SINGLE,
    MULTIPLE
}
