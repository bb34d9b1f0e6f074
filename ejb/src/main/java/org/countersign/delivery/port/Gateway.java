package org.countersign.delivery.port;

/**
 * Something outside that carries deliveries. An adapter connects within 3 seconds and waits for an answer for 10 at
 * most (case 47); it answers with a {@link Receipt} where it knows what happened, and need not remember anything: the
 * reference of what it is given stays the same in every attempt, so that the other side can recognize a repetition.
 */
public interface Gateway {
    /** Under this name the operator chooses it and support sees it; short, lower case. */
    String name();
}
