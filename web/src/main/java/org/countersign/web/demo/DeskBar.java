package org.countersign.web.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import org.countersign.demo.Journey;
import org.countersign.demo.boundary.TimeTravel;
import org.countersign.web.shell.TextView;

/** What stands above every page of the Demo desk: where to go, and what time it is here. */
@Named
@RequestScoped
public class DeskBar {
    private static final List<String> PLACES = List.of("desk", "outbox", "tokens", "people", "time", "magic");

    @Inject
    TimeTravel travel;

    @Inject
    TextView words;

    private Journey journey;

    public List<String> getPlaces() {
        return PLACES;
    }

    public Journey getJourney() {
        if (journey == null) {
            journey = travel.now();
        }
        return journey;
    }

    /** How far this server is from the machine's time, in words. */
    public String getDistance() {
        Duration distance = getJourney().distance();
        String size = distance.abs().toDays() > 0
                ? words.of("demo.time.days", distance.abs().toDays())
                : words.of("demo.time.minutes", distance.abs().toMinutes());
        return words.of(distance.isNegative() ? "demo.time.behind" : "demo.time.ahead", size);
    }
}
