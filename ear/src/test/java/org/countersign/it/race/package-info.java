/**
 * Many who want one thing at the same instant, and who is who while sessions come, rise and go: on one node here and now
 * ({@code …IT}), on two with full counts in {@code -Pabuse} ({@code …Abuse}).
 */
package org.countersign.it.race;
