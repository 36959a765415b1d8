package nl.sociaalpact.lib.access;

/**
 * A person who acts for themself.
 *
 * @param issuer who vouches for the account
 * @param subject the account at that issuer
 */
public record Person(String issuer, String subject) {}
