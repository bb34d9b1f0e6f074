package org.countersign.proofing;

import java.io.Serializable;

/**
 * A method on the page where one is chosen (PRF-1).
 *
 * @param whyNot null where it is offered
 */
public record MethodOffer(ProofingMethod method, WhyNot whyNot) implements Serializable {
    public boolean offered() {
        return whyNot == null;
    }
}
