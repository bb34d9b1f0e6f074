/**
 * What only a demo server has: the outbox of its simulated gateways, virtual tokens, personas and their data, travel in
 * time (section 5 of the design). Everything here refuses to work in production, and production refuses to start with a
 * trace of it.
 */
package org.countersign.demo;
