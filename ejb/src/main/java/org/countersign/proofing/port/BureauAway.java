package org.countersign.proofing.port;

/**
 * The bureau cannot be reached, does not answer in time, or answers nonsense. There is never a cause: what others say of
 * a failure may repeat what somebody typed (PRF-6).
 */
public class BureauAway extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean maybeReceived;

    /**
     * @param message for the log: our own words, a status, a class's name; nothing that the bureau or a person wrote
     * @param maybeReceived whether the bureau may have acted on the request all the same
     */
    public BureauAway(String message, boolean maybeReceived) {
        super(message);
        this.maybeReceived = maybeReceived;
    }

    /** Whether the bureau may know of the request: what came of it can be asked for, or the same request sent again. */
    public boolean maybeReceived() {
        return maybeReceived;
    }
}
