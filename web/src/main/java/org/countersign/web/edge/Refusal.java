package org.countersign.web.edge;

/** Why the edge turns a request away, and the status that says so (cases 42 to 44). */
public enum Refusal {
    METHOD(405, "refused"),
    HOST(400, "refused"),
    ADDRESS(400, "refused"),
    HIDDEN(404, "missing"),
    LENGTH_UNKNOWN(411, "refused"),
    TOO_LARGE(413, "too-large"),
    FOREIGN_ORIGIN(403, "forbidden"),
    PARAMETERS(400, "refused");

    private final int status;
    private final String key;

    Refusal(int status, String key) {
        this.status = status;
        this.key = key;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** Under which the page's words stand. */
    String key() {
        return key;
    }
}
