package org.countersign.onboarding;

/** How somebody wants to come by a credential. */
public enum Way {
    /** By buying one in the store. */
    STORE,
    /** By a license key that he has. */
    KEY
}
