/** The doors of delivery: for features that send, for the queues, for support. */
package org.countersign.delivery.boundary;
