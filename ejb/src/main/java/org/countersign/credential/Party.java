package org.countersign.credential;

/** In which part somebody acts on a credential. */
public enum Party {
    HOLDER,
    ADMINISTRATOR,
    SUPPORT,
    /** The product itself: the gate, sweeps, a payment. */
    SYSTEM
}
