package nl.sociaalpact.referral;

import static de.focus_shift.jollyday.core.HolidayCalendar.NETHERLANDS;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.sociaalpact.referral.ClockConfig.LiberationDay;
import nl.sociaalpact.referral.domain.Holidays;

/**
 * The holidays of the Netherlands by the rules of a maintained library: Easter and what follows from it, King's Day on
 * the Saturday when 27 April is a Sunday, Christmas, New Year. The general law on terms (Algemene termijnenwet, article 3)
 * names the same days with Good Friday and every 5 May; what a setting says otherwise is left out here.
 */
final class DutchHolidays implements Holidays {
    private static final Locale DUTCH = Locale.of("nl");
    private static final int LUSTRUM = 5;

    private final HolidayManager library = HolidayManager.getInstance(ManagerParameters.create(NETHERLANDS));
    private final Map<Integer, Map<LocalDate, String>> years = new ConcurrentHashMap<>();
    private final boolean goodFriday;
    private final LiberationDay liberationDay;

    DutchHolidays(boolean goodFriday, LiberationDay liberationDay) {
        this.goodFriday = goodFriday;
        this.liberationDay = liberationDay;
    }

    @Override
    public Map<LocalDate, String> of(int year) {
        return years.computeIfAbsent(year, this::computed);
    }

    private Map<LocalDate, String> computed(int year) {
        return library.getHolidays(Year.of(year)).stream()
                .filter(this::counts)
                .sorted(Comparator.comparing(holiday -> holiday.getDescription(DUTCH)))
                .collect(Collectors.toUnmodifiableMap(
                        Holiday::getDate,
                        holiday -> holiday.getDescription(DUTCH),
                        (one, other) -> one + ", " + other));
    }

    private boolean counts(Holiday holiday) {
        return switch (holiday.getPropertiesKey()) {
            case "christian.GOOD_FRIDAY" -> goodFriday;
            case "LIBERATION" ->
                liberationDay == LiberationDay.EVERY_YEAR || holiday.getDate().getYear() % LUSTRUM == 0;
            default -> true;
        };
    }
}
