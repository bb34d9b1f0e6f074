package org.countersign.credential;

import java.io.Serializable;
import org.countersign.shared.MessageKey;
import org.countersign.shared.PublicId;

/** What became of a try at registering a device. Values, so that what was charged stays charged. */
public sealed interface RegistrationOutcome extends Serializable {
    /**
     * The device is bound.
     *
     * @param state ACTIVE, or PENDING_APPROVAL where the organization wants to approve (MNG-2)
     */
    record Registered(PublicId credential, CredentialState state) implements RegistrationOutcome {}

    /**
     * Not this time.
     *
     * @param triesLeft how often he may still try; null where that has no meaning or is not his to know
     * @param over whether this way is closed until somebody or something opens it again, as the text says
     */
    record NotYet(MessageKey message, Integer triesLeft, boolean over) implements RegistrationOutcome {}
}
