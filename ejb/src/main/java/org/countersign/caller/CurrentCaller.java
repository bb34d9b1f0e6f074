package org.countersign.caller;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/**
 * The caller of the running request, set once by the edge after it looked the session up in the database. Empty for a
 * visitor, and for the system's own work.
 */
@RequestScoped
public class CurrentCaller {
    private Caller caller;
    private RequestOrigin origin = RequestOrigin.SYSTEM;

    public Optional<Caller> caller() {
        return Optional.ofNullable(caller);
    }

    /** @throws NotSignedIn if nobody is */
    public Caller required() {
        return caller().orElseThrow(NotSignedIn::new);
    }

    public RequestOrigin origin() {
        return origin;
    }

    public void came(RequestOrigin from) {
        this.origin = from;
    }

    public void is(Caller signedIn) {
        this.caller = signedIn;
    }

    public void isNobody() {
        this.caller = null;
    }
}
