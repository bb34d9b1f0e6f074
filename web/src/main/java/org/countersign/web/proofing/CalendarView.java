package org.countersign.web.proofing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.countersign.proofing.AppointmentCalendar;
import org.countersign.proofing.AppointmentSummary;
import org.countersign.proofing.boundary.Appointments;
import org.countersign.shared.PublicId;
import org.countersign.shared.TimeZones;
import org.countersign.web.session.Redirect;
import org.countersign.web.shell.ShellView;

/**
 * The calendar of free times, by month or by week (PRF-9). What is shown stands in the address: the day that is looked at,
 * the zone whose clocks count, the time once one is chosen, and the appointment that is to be moved.
 */
@Named
@RequestScoped
public class CalendarView {
    private static final int YEARS = 2;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    @Inject
    Appointments appointments;

    @Inject
    ShellView shell;

    @Inject
    Clock clock;

    private Optional<Instant> slot;
    private AppointmentSummary moving;
    private CalendarAddress address;
    private AppointmentCalendar calendar;
    private MonthGrid month;
    private String wishedZone;

    /** Known from the first phase on, when forms are read: what they hold depends on it. */
    @PostConstruct
    void take() {
        slot = read("slot", Instant::parse).filter(time -> isNear(LocalDate.ofInstant(time, ZoneId.of("UTC"))));
    }

    /** The same days by other clocks. */
    public String showZone() {
        ZoneId zone = TimeZones.read(wishedZone).orElse(address().zone());
        return Redirect.to(address().in(zone).page());
    }

    /** Where this month has nothing, and nobody asked for it, the next one is shown. */
    String onward() {
        boolean asked = slot.isPresent() || parameters.containsKey("on");
        return !asked && getCalendar().free().isEmpty() && getAfter() != null ? Redirect.to(getAfter()) : null;
    }

    /** Forgets what was read, since somebody else was quicker. */
    void reread() {
        calendar = null;
        month = null;
    }

    /** The time that the page's address names, free or not. */
    Optional<Instant> asked() {
        return slot;
    }

    /** The time that was chosen; empty where it is not free. */
    Optional<Instant> chosen() {
        return slot.filter(getCalendar()::offers);
    }

    /** Whether a time was chosen that is not free, or not any more. */
    public boolean isLost() {
        return slot.isPresent() && chosen().isEmpty();
    }

    public AppointmentCalendar getCalendar() {
        if (calendar == null) {
            calendar = appointments.calendar(address().zone(), getFirst(), getLast());
        }
        return calendar;
    }

    public MonthGrid getMonth() {
        if (month == null) {
            month = MonthGrid.of(YearMonth.from(address().on()), getCalendar(), locale());
        }
        return month;
    }

    /** The days whose times are listed: those of the week that have any, or the one that is looked at. */
    public List<LocalDate> getDays() {
        return isWeek() ? List.copyOf(getCalendar().free().keySet()) : List.of(getDay());
    }

    /** The day that is looked at: the one in the address, or the first with a free time if that one has none. */
    public LocalDate getDay() {
        LocalDate on = address().on();
        return slot.isPresent() || getCalendar().free().containsKey(on)
                ? on
                : getCalendar().firstFree().orElse(on);
    }

    public boolean isWeek() {
        return address().week();
    }

    /** Where that day is looked at. */
    public String at(LocalDate day) {
        return address().at(day).page();
    }

    /** Where that time is booked. */
    public String booking(Instant time) {
        return address().page(time);
    }

    /** The same part of the calendar, with no time chosen. */
    public String getAgain() {
        return address().page();
    }

    public String getByMonth() {
        return address().byWeek(false).page();
    }

    public String getByWeek() {
        return address().byWeek(true).page();
    }

    /** What comes before; null where nothing can be booked there. */
    public String getBefore() {
        boolean more = getFirst().isAfter(getCalendar().first());
        return more ? address().turned(-1).page() : null;
    }

    /** What comes after; null where nothing can be booked there. */
    public String getAfter() {
        boolean more = getLast().isBefore(getCalendar().last());
        return more ? address().turned(1).page() : null;
    }

    public LocalDate getFirst() {
        return address().first(locale());
    }

    public LocalDate getLast() {
        return address().last(locale());
    }

    public AppointmentWords getWords() {
        return new AppointmentWords(address().zone(), locale());
    }

    /** The appointment that is moved; null where a new one is made. */
    public AppointmentSummary getMoving() {
        String id = parameters.get("appointment");
        if (moving == null && id != null) {
            moving = appointments.details(new PublicId(id));
        }
        return moving;
    }

    public String getWishedZone() {
        return wishedZone == null ? address().zone().getId() : wishedZone;
    }

    public void setWishedZone(String wishedZone) {
        this.wishedZone = wishedZone;
    }

    CalendarAddress address() {
        if (address == null) {
            Optional<AppointmentSummary> former = Optional.ofNullable(getMoving());
            ZoneId zone = TimeZones.read(parameters.get("zone"))
                    .or(() -> former.map(AppointmentSummary::zone))
                    .or(() -> TimeZones.read(shell.getZone().getId()))
                    .orElse(ZoneId.of("UTC"));
            address = new CalendarAddress(
                    on(zone),
                    "week".equals(parameters.get("by")),
                    zone,
                    former.map(AppointmentSummary::id).orElse(null));
        }
        return address;
    }

    private LocalDate on(ZoneId zone) {
        return slot.map(time -> LocalDate.ofInstant(time, zone))
                .or(() -> read("on", LocalDate::parse).filter(this::isNear))
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), zone));
    }

    /** A calendar is not asked for times before and after ours. */
    private boolean isNear(LocalDate day) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("UTC"));
        return day.isAfter(today.minusYears(YEARS)) && day.isBefore(today.plusYears(YEARS));
    }

    private Locale locale() {
        return shell.getLocale();
    }

    /** What cannot be read is as good as missing. */
    private <T> Optional<T> read(String name, Function<String, T> reader) {
        try {
            return Optional.ofNullable(parameters.get(name)).map(reader);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
