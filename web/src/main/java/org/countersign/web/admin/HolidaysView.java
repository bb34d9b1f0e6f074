package org.countersign.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.countersign.proofing.Holiday;
import org.countersign.proofing.boundary.OfficeHolidays;
import org.countersign.web.session.Redirect;
import org.countersign.web.shell.Notices;

/** The days of a year on which the office is closed (PRF-5, PRF-9); the address says which year. */
@Named
@RequestScoped
public class HolidaysView {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    @Inject
    OfficeHolidays office;

    @Inject
    Notices notices;

    private int year;
    private List<Holiday> holidays;
    private LocalDate day;
    private String name;

    /** Known from the first phase on, when forms are read: their rows depend on it. */
    @PostConstruct
    void take() {
        String asked = parameters.getOrDefault("year", "");
        year = YEAR.matcher(asked).matches() ? Integer.parseInt(asked) : office.year();
    }

    public void load() {
        getHolidays();
    }

    public String add() {
        office.add(day, name);
        notices.say("holidays.added");
        return page(day.getYear());
    }

    public String remove(LocalDate holiday) {
        office.remove(holiday);
        notices.say("holidays.removed");
        return page(holiday.getYear());
    }

    private static String page(int of) {
        return Redirect.to("/admin/holidays?year=" + of);
    }

    public List<Holiday> getHolidays() {
        if (holidays == null) {
            holidays = office.of(year);
        }
        return holidays;
    }

    public int getYear() {
        return year;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
