/**
 * What the platform asks (INT-4): alive, and ready. Lies in a jar of its own in the EAR's library: the server finds the
 * checks of an EAR only there, from where the product's modules cannot be seen. So it asks the server's resources, and
 * nothing of ours.
 */
package org.countersign.health;
