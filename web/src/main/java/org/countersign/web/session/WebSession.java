package org.countersign.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.countersign.caller.Caller;
import org.countersign.signin.SessionHandle;

/**
 * What the web session keeps: the handle by which the database finds the session. It protects nothing: without a living
 * row in the database the handle opens nothing.
 */
public final class WebSession {
    private static final String HANDLE = "countersign.handle";
    private static final Duration AFTERWARDS = Duration.ofMinutes(1);
    private static final String SEEN = "countersign.seen";

    private WebSession() {}

    public static Optional<SessionHandle> handle(HttpServletRequest request) {
        return existing(request).map(session -> (SessionHandle) session.getAttribute(HANDLE));
    }

    /**
     * From now on this browser belongs to that session of the database. It begins with nothing: pages that an earlier
     * session left open here, perhaps another person's, are gone, and its id is a new one (case 2). It is emptied, not
     * ended: what begins in the request in which another web session ended is never let go by its node, and the other
     * nodes wait for it in vain.
     *
     * @param idle how long the database's session may rest; this one lasts a little longer, so that it never ends first
     */
    public static void begin(HttpServletRequest request, SessionHandle handle, Duration idle) {
        HttpSession session = request.getSession();
        Collections.list(session.getAttributeNames()).forEach(session::removeAttribute);
        request.changeSessionId();
        session.setAttribute(HANDLE, handle);
        session.setMaxInactiveInterval((int) idle.plus(AFTERWARDS).toSeconds());
    }

    /**
     * Gives the web session a new id when the session's strength is another one than at the last request (ACC-12): an id
     * planted or seen before is worth nothing (case 2).
     */
    static void follow(HttpServletRequest request, Caller caller) {
        String seen = caller.session() + "/" + caller.strength() + "/" + caller.level();
        HttpSession session = request.getSession();
        if (!seen.equals(session.getAttribute(SEEN))) {
            session.setAttribute(SEEN, seen);
            renew(request);
        }
    }

    /**
     * The same web session under a new id. What it keeps is lifted over the change: the server holds on to whatever it
     * finds under the old id until it ends, and the pages of every session that ever was would be too much.
     */
    public static void renew(HttpServletRequest request) {
        HttpSession session = request.getSession();
        Map<String, Object> kept = new LinkedHashMap<>();
        Collections.list(session.getAttributeNames()).forEach(name -> kept.put(name, session.getAttribute(name)));
        kept.keySet().forEach(session::removeAttribute);
        request.changeSessionId();
        kept.forEach(session::setAttribute);
    }

    /** Forgets everything of the web session, on this node and the others. */
    public static void end(HttpServletRequest request) {
        existing(request).ifPresent(HttpSession::invalidate);
    }

    private static Optional<HttpSession> existing(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false));
    }
}
