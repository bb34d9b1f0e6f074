/** Shipments as the database keeps them. */
package org.countersign.fulfilment.entity;
