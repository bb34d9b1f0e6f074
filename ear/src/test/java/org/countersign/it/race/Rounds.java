package org.countersign.it.race;

/**
 * How often a race is run, and by how many: as it says, or as {@code -Drounds=…} or {@code -Dracers=…} says, for whoever
 * writes one, sits at a busy machine, or wants to know better.
 */
public final class Rounds {
    private Rounds() {}

    public static int of(int full) {
        return Integer.getInteger("rounds", full);
    }

    /** Never more than that: a race knows how many it has room for. */
    static int racers(int full) {
        return Math.min(full, Integer.getInteger("racers", full));
    }
}
