package org.countersign.proofing;

/** What a place in a meeting room hears: the window of the one who sits there. Nothing here may wait for long. */
public interface RoomEar {
    /** The other party's browser says something to this one's. */
    void hears(String signal);

    /** The same person has taken the place with another window, here or on another node; this one is out. */
    void displaced();
}
