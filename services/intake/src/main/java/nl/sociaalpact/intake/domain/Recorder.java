package nl.sociaalpact.intake.domain;

/**
 * Who wrote something down.
 *
 * @param client the system that was used
 * @param subject the account: of a worker, or of the system itself
 */
public record Recorder(String client, String subject) {}
