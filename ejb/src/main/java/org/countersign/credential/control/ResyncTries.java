package org.countersign.credential.control;

import java.time.Instant;

/**
 * The tries at getting back in step.
 *
 * @param since when the first of them was charged; null if none ever was
 */
public record ResyncTries(int failures, Instant since) {}
