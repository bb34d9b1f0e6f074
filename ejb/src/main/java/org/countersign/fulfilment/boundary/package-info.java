/** The doors to shipments, and the watch over the stock. */
package org.countersign.fulfilment.boundary;
