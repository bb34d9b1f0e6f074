/** The doors to orders: checkout, card payments, a buyer's orders, the office's payments. */
package org.countersign.order.boundary;
