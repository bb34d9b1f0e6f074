/** Load: many who sign in at once, and what it costs. Only the benchmarks of {@code -Pbench} live here. */
package org.countersign.it.load;
