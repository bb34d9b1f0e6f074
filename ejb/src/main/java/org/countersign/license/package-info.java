/**
 * License keys: proof of a purchase, e-mailed in clear once, kept as a keyed hash, and turned into the right to hold a
 * credential, or into more of the right that is held (PRF-13), by exactly one person (ONB-2, ONB-3). Does not know what
 * was ordered or paid: the order says so; nor what the right is good for: {@code credential} does.
 */
package org.countersign.license;
