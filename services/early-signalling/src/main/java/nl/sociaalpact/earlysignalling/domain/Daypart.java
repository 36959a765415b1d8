package nl.sociaalpact.earlysignalling.domain;

/** Part of the day in Amsterdam: before 12:00, from 12:00, from 18:00. */
public enum Daypart implements Coded {
    MORNING,
    AFTERNOON,
    EVENING
}
