/** The rules and the rows of deliveries. */
package org.countersign.delivery.control;
