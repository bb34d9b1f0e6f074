/** What orders mean for shipments, and how those move. */
package org.countersign.fulfilment.control;
