package org.countersign.proofing;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.shared.Problems;

/**
 * An agent's hours of a week, as they are typed and shown: {@code 9:00-12:00, 13:00-17:30}. The day ends at 24:00.
 *
 * @param hours by days and times
 */
public record WorkWeek(List<WorkHours> hours) implements Serializable {
    private static final String TIME = "(\\d{1,2})(?:[:.](\\d{2}))?";
    private static final Pattern SPAN = Pattern.compile(TIME + "\\s*[-\u2013]\\s*" + TIME);
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*");
    private static final int HOUR = 60;

    /** @throws IllegalArgumentException if hours are impossible or overlap */
    public WorkWeek {
        List<WorkHours> all = hours;
        if (!all.stream().allMatch(some -> isRight(some, all))) {
            throw new IllegalArgumentException("impossible hours " + all);
        }
        hours = all.stream()
                .sorted(Comparator.comparing(WorkHours::day).thenComparingInt(WorkHours::fromMinute))
                .toList();
    }

    /**
     * Reads what was typed for each day; nothing: he does not work then.
     *
     * @throws org.countersign.shared.InvalidForm naming the days, in small letters, that cannot be read, lie outside the
     *     day or overlap
     */
    public static WorkWeek read(Map<DayOfWeek, String> typed) {
        Problems problems = new Problems();
        List<WorkHours> all = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<WorkHours> read = day(day, typed.get(day));
            problems.unless(
                    read.stream().allMatch(some -> isRight(some, read)),
                    day.name().toLowerCase(Locale.ROOT),
                    AppointmentMessage.HOURS_IMPOSSIBLE);
            all.addAll(read);
        }
        problems.refuse();
        return new WorkWeek(all);
    }

    private static boolean isRight(WorkHours some, List<WorkHours> all) {
        return some.isPossible() && all.stream().filter(some::overlaps).count() == 1;
    }

    private static List<WorkHours> day(DayOfWeek day, String typed) {
        return typed == null || typed.isBlank()
                ? List.of()
                : Stream.of(BETWEEN.split(typed.strip()))
                        .map(span -> span(day, span))
                        .toList();
    }

    /** Impossible hours where it cannot be read. */
    private static WorkHours span(DayOfWeek day, String typed) {
        Matcher span = SPAN.matcher(typed);
        return span.matches()
                ? new WorkHours(day, minute(span.group(1), span.group(2)), minute(span.group(3), span.group(4)))
                : new WorkHours(day, -1, -1);
    }

    private static int minute(String hour, String minute) {
        int past = minute == null ? 0 : Integer.parseInt(minute);
        return past < HOUR ? Integer.parseInt(hour) * HOUR + past : -1;
    }

    /** The hours of that day as they are typed; empty: none. */
    public String of(DayOfWeek day) {
        return hours.stream()
                .filter(some -> some.day() == day)
                .map(some -> clock(some.fromMinute()) + "-" + clock(some.untilMinute()))
                .collect(Collectors.joining(", "));
    }

    /** The week in short: days that follow each other with the same hours as one, days off left out. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String shown = of(day);
            Block before = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            if (before != null && before.last().plus(1) == day && before.hours().equals(shown)) {
                blocks.set(blocks.size() - 1, new Block(before.first(), day, shown));
            } else if (!shown.isEmpty()) {
                blocks.add(new Block(day, day, shown));
            }
        }
        return blocks;
    }

    /** Days from the first to the last, all with these hours. */
    public record Block(DayOfWeek first, DayOfWeek last, String hours) implements Serializable {}

    private static String clock(int minute) {
        return "%d:%02d".formatted(minute / HOUR, minute % HOUR);
    }
}
