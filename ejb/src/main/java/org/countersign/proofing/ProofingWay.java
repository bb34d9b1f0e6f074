package org.countersign.proofing;

/** By what somebody is proofed in the end; a method of proofing can lead to more than one of them. */
public enum ProofingWay {
    /** Right answers to the bureau's questions. */
    ANSWERS,
    /** The bureau's match of his details and the code of a letter. */
    LETTER,
    /** A meeting with an agent. */
    WEBCAM
}
