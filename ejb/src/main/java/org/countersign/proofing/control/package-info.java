/** The rules of proofing, and what stands between them and the bureau. */
package org.countersign.proofing.control;
