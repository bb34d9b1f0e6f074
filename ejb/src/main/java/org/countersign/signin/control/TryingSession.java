package org.countersign.signin.control;

import jakarta.enterprise.context.RequestScoped;

/** The session in which the running request tries a code: it hears itself what became of the try, and what to do next. */
@RequestScoped
class TryingSession {
    private long id;

    /** 0 where no code is tried in a session. */
    long id() {
        return id;
    }

    void is(long session) {
        this.id = session;
    }
}
