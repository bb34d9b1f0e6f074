/** Identity proofing, seen from within. */
package org.countersign.it.inside.proofing;
