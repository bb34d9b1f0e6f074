package org.countersign.it.race;

import org.countersign.it.fixture.Figure;

/** The fewest and the most that any round brought. */
final class Tally {
    private long fewest = Long.MAX_VALUE;
    private long most = Long.MIN_VALUE;

    void of(long round) {
        fewest = Math.min(fewest, round);
        most = Math.max(most, round);
    }

    long fewest() {
        return fewest;
    }

    long most() {
        return most;
    }

    /** Whether each round brought just so many. */
    boolean isAlways(long wanted) {
        return fewest == wanted && most == wanted;
    }

    /** Prints both figures. */
    void print(String figure) {
        Figure.print(figure, most, "most in a round");
        Figure.print(figure + ".fewest", fewest, "fewest in a round");
    }

    @Override
    public String toString() {
        return "between " + fewest + " and " + most + " in a round";
    }
}
