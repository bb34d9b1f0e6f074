package org.countersign.otp;

/** What looking for a code came to. */
public sealed interface Finding {
    /**
     * Right; the place must still be claimed, for another request may have done so.
     *
     * @param place the step or counter of the (second) code
     * @param drift what is now known of the device's clock, in steps
     */
    record Found(long place, int drift) implements Finding {}

    /** The very code that was accepted last: a replay, no guess (case 11). */
    record Used() implements Finding {}

    /** Not a code of this device, here and now. */
    record NotFound() implements Finding {}
}
