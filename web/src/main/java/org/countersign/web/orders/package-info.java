/** A buyer's placed orders: confirmation, list, and documents (ORD-4 to ORD-6). */
package org.countersign.web.orders;
