/** What becomes of deliveries, seen from within. */
package org.countersign.it.inside.delivery;
