package org.countersign.credential;

import java.io.Serializable;
import java.time.Instant;

/** What became of a try at getting back in step (MNG-3). */
public sealed interface ResyncOutcome extends Serializable {
    /** In step again; EXPIRED where the right had run out meanwhile. */
    record InStep(CredentialState state) implements ResyncOutcome {}

    /** Not two codes in a row of this device, or too far out of step: which of them is not known. */
    record NotFound(int triesLeft) implements ResyncOutcome {}

    /** Too many tries; support can help before that instant. */
    record TooMany(Instant until) implements ResyncOutcome {}

    /** The code sent to the phone has run out. */
    record CodeExpired() implements ResyncOutcome {}
}
