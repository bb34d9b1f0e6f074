package org.countersign.proofing;

import java.io.Serializable;
import java.time.DayOfWeek;

/**
 * Hours of one weekday, by the clocks of the agent's zone. Work over midnight is two of them.
 *
 * @param fromMinute since midnight, from 0
 * @param untilMinute since midnight, up to {@value #DAY}, the day's end
 */
public record WorkHours(DayOfWeek day, int fromMinute, int untilMinute) implements Serializable {
    /** Minutes of a day as a clock counts them. */
    public static final int DAY = 24 * 60;

    private static final int HOUR = 60;

    /** Whole hours, such as from 9 to 17. */
    public static WorkHours of(DayOfWeek day, int fromHour, int untilHour) {
        return new WorkHours(day, fromHour * HOUR, untilHour * HOUR);
    }

    /** Whether there can be such hours. */
    public boolean isPossible() {
        return fromMinute >= 0 && fromMinute < untilMinute && untilMinute <= DAY;
    }

    /** Whether both ask for the same minute. */
    public boolean overlaps(WorkHours other) {
        return day == other.day && fromMinute < other.untilMinute && other.fromMinute < untilMinute;
    }
}
