package org.countersign.proofing;

/** How an activation code reaches its owner. */
public enum CodeWay {
    /** Printed in a letter to the address that the bureau verified. */
    LETTER,
    /** Handed over by the agent who saw the identity document. */
    AGENT
}
