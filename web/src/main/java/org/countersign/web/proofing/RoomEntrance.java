package org.countersign.web.proofing;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.countersign.caller.Caller;
import org.countersign.caller.CurrentCaller;
import org.countersign.proofing.RoomEar;
import org.countersign.proofing.Seat;
import org.countersign.proofing.Signalled;
import org.countersign.proofing.boundary.MeetingRooms;
import org.countersign.proofing.boundary.Signalling;
import org.countersign.shared.PublicId;
import org.countersign.signin.SessionHandle;
import org.countersign.signin.boundary.Sessions;

/**
 * Asks, for each word on a line that was opened long ago, what is asked at each request: whether the session still lives
 * (case 17), and whether its person still has a seat. No filter stands before such a line, so this is its edge.
 */
@ApplicationScoped
public class RoomEntrance {
    @Inject
    Sessions sessions;

    @Inject
    MeetingRooms rooms;

    @Inject
    Signalling signalling;

    @Inject
    CurrentCaller current;

    /** Says something in the room, if the session and the seat allow it at this moment. */
    @ActivateRequestContext
    public RoomAnswer say(RoomKey key, RoomEar window, String text) {
        return seated(key, seat -> answer(signalling.say(seat, window, text)));
    }

    /** Whether the window may still be told what the other party says; if not, why. */
    @ActivateRequestContext
    public RoomAnswer mayHear(RoomKey key) {
        return seated(key, seat -> RoomAnswer.HEARD);
    }

    /**
     * The line is gone. Whoever wants to leave, or lost his session or his seat, leaves for good, and the other one's
     * browser hangs up.
     */
    @ActivateRequestContext
    public void left(RoomKey key, Seat seat, RoomEar window, boolean leaves) {
        RoomAnswer now = seated(key, still -> RoomAnswer.HEARD);
        signalling.leave(seat, window, leaves || now == RoomAnswer.SIGNED_OUT || now == RoomAnswer.CLOSED);
    }

    private RoomAnswer seated(RoomKey key, Function<Seat, RoomAnswer> then) {
        try {
            Optional<Caller> caller = sessions.resume(key.session());
            if (caller.isEmpty()) {
                return RoomAnswer.SIGNED_OUT;
            }
            current.is(caller.get());
            return rooms.seat(key.appointment()).map(then).orElse(RoomAnswer.CLOSED);
        } catch (EJBException away) {
            return RoomAnswer.AWAY; // the bean that failed has said so in the log
        } finally {
            current.isNobody();
        }
    }

    private static RoomAnswer answer(Signalled became) {
        return switch (became) {
            case SAID -> RoomAnswer.SAID;
            case HEARD -> RoomAnswer.HEARD;
            case UNREADABLE -> RoomAnswer.UNREADABLE;
            case TOO_MANY -> RoomAnswer.TOO_MANY;
            case AWAY -> RoomAnswer.AWAY;
        };
    }

    /** What opens a line: a session, and the appointment whose room it leads to. */
    record RoomKey(SessionHandle session, PublicId appointment) {}
}
