package org.countersign.proofing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.countersign.audit.Act;
import org.countersign.audit.Entry;
import org.countersign.audit.boundary.AuditTrail;
import org.countersign.caller.Role;
import org.countersign.caller.SignedIn;
import org.countersign.proofing.AppointmentMessage;
import org.countersign.proofing.Holiday;
import org.countersign.proofing.control.Holidays;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.NotFound;
import org.countersign.shared.OfficeCalendar;
import org.countersign.shared.Problems;
import org.countersign.shared.Typed;

/**
 * The days on which the office is closed: nobody can book an agent then, and no letter is expected (PRF-5, PRF-9). What is
 * changed counts on every node within a minute; appointments that are booked already stay.
 */
@Stateless
@SignedIn(level = 2, as = Role.SYSTEM_ADMINISTRATOR)
public class OfficeHolidays {
    private static final int NAME_MOST = 60;
    private static final int YEARS_AHEAD = 20;

    @Inject
    Holidays holidays;

    @Inject
    OfficeCalendar office;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The office's year. */
    public int year() {
        return today().getYear();
    }

    /** Those of that year, in their order; none where it is out of reach. */
    public List<Holiday> of(int year) {
        return Math.abs((long) year - year()) <= YEARS_AHEAD ? holidays.of(year) : List.of();
    }

    /**
     * Closes the office on that day.
     *
     * @throws org.countersign.shared.InvalidForm beside {@code name}
     * @throws InvalidInput beside {@code day}: it is over, too far ahead, or a holiday already
     */
    public void add(LocalDate day, String name) {
        LocalDate today = today();
        Year last = Year.from(today).plusYears(YEARS_AHEAD);
        if (day.isBefore(today) || Year.from(day).isAfter(last)) {
            throw new InvalidInput("day", AppointmentMessage.HOLIDAY_OUT_OF_REACH, last);
        }
        var problems = new Problems();
        Holiday holiday =
                new Holiday(day, Typed.text(problems, "name", name, NAME_MOST, AppointmentMessage.HOLIDAY_NAME_NEEDED));
        problems.refuse();
        if (!holidays.add(holiday)) {
            throw new InvalidInput("day", AppointmentMessage.HOLIDAY_KNOWN);
        }
        audit.record(Entry.done(Act.HOLIDAY_CHANGED)
                .with("day", day)
                .with("name", holiday.name())
                .with("closed", true));
    }

    /**
     * The office is open on that day.
     *
     * @throws NotFound if it is no holiday
     */
    public void remove(LocalDate day) {
        if (!holidays.remove(day)) {
            throw new NotFound();
        }
        audit.record(Entry.done(Act.HOLIDAY_CHANGED).with("day", day).with("closed", false));
    }

    private LocalDate today() {
        return office.day(clock.instant());
    }
}
