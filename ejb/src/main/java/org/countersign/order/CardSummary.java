package org.countersign.order;

import java.io.Serializable;

/** What the product knows of a card: never its number (ORD-3). */
public record CardSummary(String brand, String lastFour) implements Serializable {}
