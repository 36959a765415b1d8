package nl.sociaalpact.referral.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which nobody is expected to work.
 *
 * @param holiday its name; absent: a Saturday or a Sunday
 */
public record FreeDay(LocalDate date, @Nullable String holiday) {}
