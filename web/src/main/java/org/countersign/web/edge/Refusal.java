package org.countersign.web.edge;

/** Why the edge turns a request away, and the status that says so (cases 42 to 44). */
public enum Refusal {
    METHOD(405),
    HOST(400),
    ADDRESS(400),
    HIDDEN(404),
    LENGTH_UNKNOWN(411),
    TOO_LARGE(413),
    FOREIGN_ORIGIN(403),
    PARAMETERS(400);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }
}
