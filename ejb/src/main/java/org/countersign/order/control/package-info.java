/** The rules of orders: prices, answers, placing, payments, documents. */
package org.countersign.order.control;
