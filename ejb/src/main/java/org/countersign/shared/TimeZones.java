package org.countersign.shared;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Time zones as people name them: by the IANA names of places, such as {@code Europe/Berlin}. */
public final class TimeZones {
    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC");

    private TimeZones() {}

    /** The zone of that name; empty if there is none, also for mere offsets, which know no change of clocks. */
    public static Optional<ZoneId> read(String name) {
        return Optional.ofNullable(name)
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of);
    }

    /** The names to choose from, in alphabetical order. */
    public static List<String> places() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(name -> PLACE.matcher(name).matches())
                .sorted()
                .toList();
    }
}
