package nl.sociaalpact.residentjourney.domain;

/**
 * The resident that a request is about.
 *
 * @param pseudonym under which the access log knows the resident
 */
public record DataSubject(JourneyId journey, String pseudonym) {}
