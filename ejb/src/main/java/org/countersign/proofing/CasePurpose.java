package org.countersign.proofing;

import java.io.Serializable;
import org.countersign.shared.Kind;

/**
 * The right for which a case proofs its person; its policy says how (PRF-6b).
 *
 * @param partner for whose applications it was bought; null if for all
 */
public record CasePurpose(Kind kind, String partner) implements Serializable {}
