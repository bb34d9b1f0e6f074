/** Orders, their lines and payments, and the rate tables, as stored. */
package org.countersign.order.entity;
