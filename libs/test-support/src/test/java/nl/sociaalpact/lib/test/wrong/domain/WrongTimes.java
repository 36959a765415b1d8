package nl.sociaalpact.lib.test.wrong.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.UUID;
import java.util.function.Supplier;

/** Time that cannot be set by a test, and identifiers made in the domain. */
public interface WrongTimes {
    class Now {
        public Instant now() {
            return Instant.now();
        }
    }

    class NowByReference {
        public Supplier<Instant> now() {
            return Instant::now;
        }
    }

    class NowInLambda {
        public Supplier<OffsetDateTime> now() {
            return () -> OffsetDateTime.now();
        }
    }

    class NowInZone {
        public LocalDate now() {
            return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        }
    }

    class Milliseconds {
        public long now() {
            return System.currentTimeMillis();
        }
    }

    class OwnClock {
        public Clock clock() {
            return Clock.systemUTC();
        }
    }

    class OwnClockInZone {
        public Clock clock() {
            return Clock.tick(Clock.systemDefaultZone(), Duration.ofSeconds(1));
        }
    }

    class OldDate {
        public Date now() {
            return new Date();
        }
    }

    class OldCalendar {
        public Calendar now() {
            return Calendar.getInstance();
        }
    }

    class MakesId {
        public UUID id() {
            return UUID.randomUUID();
        }
    }

    class MakesIdByReference {
        public Supplier<UUID> id() {
            return UUID::randomUUID;
        }
    }
}
