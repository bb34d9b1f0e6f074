package org.countersign.onboarding;

/** What the card of one kind says (ONB-5). */
public enum MethodState {
    /** Set up and usable. */
    ACTIVE,
    /** There is a right to it, which is no use before its holder is proofed (ONB-4). */
    PROVE_FIRST,
    /** There is a right to it; the device is not registered yet. */
    TO_ACTIVATE,
    /** The token is on its way, or will be; it can be registered when it is there. */
    IN_THE_POST,
    /** Registered, and waits for the organization's administrator. */
    WAITING_FOR_APPROVAL,
    /** Locked, suspended or expired: Manage OTP has the way on. */
    NEEDS_ATTENTION,
    /** Neither bought nor sponsored. */
    NOT_INCLUDED
}
