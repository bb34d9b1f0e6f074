/**
 * The record of every security-relevant act (AUD-1): written in the act's own transaction, chained afterwards by one
 * sealer, never changed. Does not decide what is relevant: the features do.
 */
package org.countersign.audit;
