/**
 * What the store sells: products, where they are sold, for how much, and for which partner's applications they are good
 * (CAT-1, CAT-2). Does not know orders, taxes or shipping.
 */
package org.countersign.catalog;
