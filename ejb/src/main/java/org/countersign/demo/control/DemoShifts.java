package org.countersign.demo.control;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.proofing.WorkHours;

/**
 * When a proofing agent of the demo works: together they cover most of the day, from Monday to Friday.
 *
 * @param zone by whose clocks
 */
public record DemoShifts(String userId, ZoneId zone, List<WorkHours> hours) {
    public static final List<DemoShifts> ALL = List.of(
            week("agent_0001", "America/New_York", 9, 17),
            week("agent_0002", "Europe/Berlin", 8, 16),
            week("agent_0003", "Asia/Tokyo", 9, 18));

    private static DemoShifts week(String userId, String zone, int fromHour, int untilHour) {
        return new DemoShifts(
                userId,
                ZoneId.of(zone),
                Stream.of(DayOfWeek.values())
                        .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
                        .map(day -> WorkHours.of(day, fromHour, untilHour))
                        .toList());
    }
}
