package org.countersign.delivery.port;

import org.countersign.delivery.Failure;

/** What a gateway answered. Details are the gateway's own codes, never an address, a number or a text. */
public sealed interface Receipt {
    /**
     * It took it.
     *
     * @param reference by which the gateway's later report names it; null if it sends none
     */
    record Accepted(String reference) implements Receipt {}

    /**
     * It did not take it, or nobody knows.
     *
     * @param detail the gateway's code, at most 40 characters
     */
    record NotTaken(Failure why, String detail) implements Receipt {}

    static Receipt accepted(String reference) {
        return new Accepted(reference);
    }

    /** It will never take it: there is no such number or address. */
    static Receipt refused(String detail) {
        return new NotTaken(Failure.REFUSED, detail);
    }

    /** It did not take it; another attempt may do, or another gateway. */
    static Receipt unavailable(String detail) {
        return new NotTaken(Failure.UNAVAILABLE, detail);
    }

    /** Whether it took it is not known: the answer did not come in time. Another gateway would send it twice. */
    static Receipt unclear(String detail) {
        return new NotTaken(Failure.UNCLEAR, detail);
    }

    /** Whether it is certain that it was not taken and would be elsewhere. */
    default boolean mayGoElsewhere() {
        return this instanceof NotTaken notTaken && notTaken.why() == Failure.UNAVAILABLE;
    }

    /** Whether the gateway works, whatever it thinks of this number or address. */
    default boolean isAnswer() {
        return this instanceof Accepted || this instanceof NotTaken notTaken && notTaken.why() == Failure.REFUSED;
    }
}
