/** The doors to identity proofing. */
package org.countersign.proofing.boundary;
