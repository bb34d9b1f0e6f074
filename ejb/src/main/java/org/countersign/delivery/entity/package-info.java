/** Deliveries as the database keeps them. */
package org.countersign.delivery.entity;
