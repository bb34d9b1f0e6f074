package org.countersign.proofing.port;

/**
 * The bureau cannot be reached, does not answer in time, or answers what cannot be used. There is never a cause: what others
 * say of a failure may repeat what somebody typed (PRF-6).
 */
public class BureauAway extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean ailing;

    private BureauAway(String message, boolean ailing) {
        super(message);
        this.ailing = ailing;
    }

    /**
     * It is ill: whoever comes next would wait for it in vain, too.
     *
     * @param message for the log: our own words, a status, a class's name; nothing that the bureau or a person wrote
     */
    public static BureauAway ailing(String message) {
        return new BureauAway(message, true);
    }

    /** It is there, and this one question had no answer that could be used; the same of the message. */
    public static BureauAway unusable(String message) {
        return new BureauAway(message, false);
    }

    /** Whether that counts against it, so that others are kept from waiting: what one person asked must not decide that. */
    public boolean isAiling() {
        return ailing;
    }
}
