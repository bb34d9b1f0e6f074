package org.countersign.catalog;

/** Whether the person who looks at a product can buy it. */
public enum Availability {
    ON_SALE,
    /** Announced with its price, and not sold yet. */
    NOT_YET,
    /** The account holds this kind already: renewing is the way (CAT-1). */
    HELD,
    /** The account holds this kind without proofing, and can buy that for it: upgrading is the way (PRF-13). */
    UPGRADABLE,
    /** Another right of the account covers this kind, and it is only to be registered (MNG-0). */
    INCLUDED
}
