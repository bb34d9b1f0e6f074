/** What the simulated gateways sent, as the database keeps it. */
package org.countersign.demo.entity;
