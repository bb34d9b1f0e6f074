package org.countersign.it.race;

/**
 * How often a race is run, and by how many: as it says, or fewer where {@code -Drounds=…} or {@code -Dracers=…} says so,
 * for whoever writes one or sits at a busy machine.
 */
final class Rounds {
    private Rounds() {}

    static int of(int full) {
        return fewer("rounds", full);
    }

    static int racers(int full) {
        return fewer("racers", full);
    }

    private static int fewer(String property, int full) {
        return Math.min(full, Integer.getInteger(property, full));
    }
}
