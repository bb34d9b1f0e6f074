package org.countersign.credential;

import java.time.Instant;
import org.countersign.shared.BusinessException;

/** A budget of sends is used up (PHN-4); other ways to sign in stay open. */
public class TooManySends extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final Instant until;

    /** @param until when the next send is possible, as far as that can be told */
    public TooManySends(Instant until) {
        super(PhoneMessage.TOO_MANY_SENDS, until);
        this.until = until;
    }

    public Instant until() {
        return until;
    }
}
