/** The doors of proofing. */
package org.countersign.proofing.boundary;
