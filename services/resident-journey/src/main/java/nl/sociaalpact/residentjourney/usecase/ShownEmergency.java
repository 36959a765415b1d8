package nl.sociaalpact.residentjourney.usecase;

import nl.sociaalpact.residentjourney.domain.EmergencyAccess;

/**
 * An emergency access as the privacy officer reads it.
 *
 * @param organisationCode public name of the organisation
 * @param client the system that the token was issued to
 * @param subject the account of the worker
 */
public record ShownEmergency(EmergencyAccess access, String organisationCode, String client, String subject) {}
