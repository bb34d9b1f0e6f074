package org.countersign.proofing;

import java.io.Serializable;
import org.countersign.shared.PublicId;

/**
 * For whom a proofing policy is: the more it names, the sooner it is the one that counts (PRF-6b).
 *
 * @param product the product's code; null: whichever was bought
 * @param partner the partner for whose applications it is; null: whoever it is
 */
public record PolicyScope(String product, PublicId partner) implements Serializable {
    private static final int OF_A_PARTNER = 2;

    /** For everybody who has no policy of his own. */
    public static final PolicyScope EVERYBODY = new PolicyScope(null, null);

    /** Whether it takes in that product and partner, of which either may be null. */
    public boolean holds(String otherProduct, PublicId otherPartner) {
        return (product == null || product.equals(otherProduct)) && (partner == null || partner.equals(otherPartner));
    }

    /** 3 for a product of a partner, 2 for a partner, 1 for a product, 0 for everybody. */
    public int weight() {
        return (product == null ? 0 : 1) + (partner == null ? 0 : OF_A_PARTNER);
    }

    public boolean isEverybody() {
        return weight() == 0;
    }
}
