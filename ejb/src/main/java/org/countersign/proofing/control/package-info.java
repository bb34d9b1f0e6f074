/** How cases move, what they ask of bureaus, letters and agents, and what a proof brings about. */
package org.countersign.proofing.control;
