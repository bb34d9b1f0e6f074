/**
 * Who is calling: account, scope, roles and the level of the running session, and the annotations by which a boundary
 * says what it demands of him. Filled in by the edge (pages, interfaces) for each request; of what is stored it knows the
 * counts of tries alone ({@link org.countersign.caller.boundary.Tries}).
 */
package org.countersign.caller;
