package nl.sociaalpact.referral;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.sociaalpact.referral.domain.Measuring;
import nl.sociaalpact.referral.domain.Timekeeper;
import nl.sociaalpact.referral.domain.WorkingCalendar;

/** The calendar and the rules of this installation. */
@Singleton
class Timekeeping {

    @Produces
    @Singleton
    WorkingCalendar calendar(ClockConfig config) {
        var setting = config.calendar();
        return new WorkingCalendar(new DutchHolidays(setting.goodFriday(), setting.liberationDay()));
    }

    @Produces
    @Singleton
    Measuring measuring(WorkingCalendar calendar) {
        return new Measuring(calendar);
    }

    @Produces
    @Singleton
    Timekeeper timekeeper(ClockConfig config, WorkingCalendar calendar) {
        return new Timekeeper(config.clockRules(), calendar);
    }
}
