package org.countersign.proofing.control;

import java.time.Instant;
import org.countersign.proofing.Party;
import org.countersign.shared.PublicId;

/**
 * What every node hears of a room: something to be said to one party, or that he has taken his place anew.
 *
 * @param party whose place it is about
 * @param sitting the sitting that has the place now; null where something is said
 * @param text what is said to him; empty where his place was taken
 * @param at when it was sent
 */
record RoomNews(PublicId appointment, Party party, String sitting, String text, Instant at) {
    static RoomNews said(PublicId appointment, Party to, Signal signal, Instant at) {
        return new RoomNews(appointment, to, null, signal.text(), at);
    }

    static RoomNews taken(PublicId appointment, Party party, String sitting, Instant at) {
        return new RoomNews(appointment, party, sitting, "", at);
    }

    @Override
    public String toString() {
        return appointment + "/" + party;
    }
}
