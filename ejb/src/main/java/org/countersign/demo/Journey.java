package org.countersign.demo;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * When a demo server believes to be.
 *
 * @param distance from the machine's time; zero at home
 */
public record Journey(Instant now, Duration distance) implements Serializable {
    public boolean isHome() {
        return distance.isZero();
    }
}
