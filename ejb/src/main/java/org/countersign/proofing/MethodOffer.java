package org.countersign.proofing;

import java.io.Serializable;

/**
 * A method on the page where one is chosen (PRF-1).
 *
 * @param whyNot null where it is offered
 * @param letterFollows whether nobody is proofed by it without a letter, which takes days
 */
public record MethodOffer(ProofingMethod method, WhyNot whyNot, boolean letterFollows) implements Serializable {
    public boolean offered() {
        return whyNot == null;
    }
}
