package org.countersign.web.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.countersign.demo.DemoMessage;
import org.countersign.demo.boundary.TimeTravel;
import org.countersign.shared.InvalidInput;
import org.countersign.web.shell.Notices;
import org.countersign.web.shell.ShellView;

/** Moves the time of this server. */
@Named
@RequestScoped
public class TimeView {
    private static final String HERE = "/demo/time?faces-redirect=true";
    private static final List<String> JUMPS = List.of("PT1M", "PT1H", "P1D", "P30D", "P365D");
    private static final long FARTHEST_DAYS = 20L * 365;

    @Inject
    TimeTravel travel;

    @Inject
    Notices notices;

    @Inject
    ShellView shell;

    @Inject
    Clock clock;

    private LocalDate date;

    public List<String> getJumps() {
        return JUMPS;
    }

    /** @param jump one of {@link #getJumps()} */
    public String forward(String jump) {
        travel.by(Duration.parse(jump));
        return arrived();
    }

    /** To that day, at this hour of the viewer's zone. */
    public String go() {
        ZoneId zone = shell.getZone();
        if (Math.abs(date.toEpochDay() - LocalDate.now(clock).toEpochDay()) > FARTHEST_DAYS) {
            throw new InvalidInput("date", DemoMessage.DATE_IMPOSSIBLE);
        }
        Instant moment =
                date.atTime(LocalTime.now(clock.withZone(zone))).atZone(zone).toInstant();
        travel.to(moment);
        return arrived();
    }

    public String home() {
        travel.home();
        return arrived();
    }

    private String arrived() {
        notices.say("demo.time.arrived");
        return HERE;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }
}
