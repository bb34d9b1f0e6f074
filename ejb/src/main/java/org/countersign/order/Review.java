package org.countersign.order;

import java.io.Serializable;

/**
 * The answers and the exact price as they are shown before anything is bought.
 *
 * @param fingerprint stands for everything shown; placing with another one shows the review again
 */
public record Review(Draft draft, Totals totals, String fingerprint) implements Serializable {}
