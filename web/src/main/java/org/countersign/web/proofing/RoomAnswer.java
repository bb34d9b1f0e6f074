package org.countersign.web.proofing;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;

/** What a window hears of what it said: nothing, that the line stands, or why the line ends; {@code room.js} knows the codes. */
enum RoomAnswer {
    SAID(0),
    HEARD(0),
    /** Another window of the same person has the seat. */
    TAKEN(4001),
    /** The session has ended. */
    SIGNED_OUT(4002),
    /** The caller has no seat, or has it no longer: the room is closed, or the appointment was given up. */
    CLOSED(4003),
    UNREADABLE(CloseCodes.VIOLATED_POLICY.getCode()),
    TOO_LONG(CloseCodes.TOO_BIG.getCode()),
    TOO_MANY(CloseCodes.VIOLATED_POLICY.getCode()),
    /** Something behind us is away; the window may come back at once. */
    AWAY(CloseCodes.TRY_AGAIN_LATER.getCode());

    private final int code;

    RoomAnswer(int code) {
        this.code = code;
    }

    boolean endsTheLine() {
        return code != 0;
    }

    CloseReason reason() {
        return new CloseReason(CloseCodes.getCloseCode(code), "");
    }
}
