package org.countersign.web.shell;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * One step of a wizard, as the list on top shows it.
 *
 * @param key the key of its words
 * @param place whether it lies behind, is being done, or lies ahead
 */
public record Step(String key, Place place) implements Serializable {
    /** Where a step lies. */
    public enum Place {
        DONE,
        NOW,
        AHEAD
    }

    /** The steps of a wizard whose texts stand under {@code prefix.NAME}, one of them being done now. */
    public static <S extends Enum<S>> List<Step> of(String prefix, List<S> all, S now) {
        List<Step> steps = new ArrayList<>();
        int at = all.indexOf(now);
        for (int i = 0; i < all.size(); i++) {
            Place place = i < at ? Place.DONE : i == at ? Place.NOW : Place.AHEAD;
            steps.add(new Step(prefix + "." + all.get(i).name(), place));
        }
        return List.copyOf(steps);
    }
}
