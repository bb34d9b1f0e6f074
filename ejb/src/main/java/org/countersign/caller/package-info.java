/**
 * Who is calling: account, scope, roles and the level of the running session, and the annotations by which a boundary
 * says what it demands of him. Filled in by the edge (pages, interfaces) for each request; knows no table.
 */
package org.countersign.caller;
