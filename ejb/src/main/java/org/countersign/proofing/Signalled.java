package org.countersign.proofing;

/** What became of something that a browser said in a meeting room. */
public enum Signalled {
    /** It is on its way to the other party, if that one is there. */
    SAID,
    /** It only asked whether the line still stands. */
    HEARD,
    /** It is nothing that browsers have to say to each other, or was said before {@code hello}. */
    UNREADABLE,
    /** It came too soon after too many others. */
    TOO_MANY,
    /** It could not be passed on. */
    AWAY
}
