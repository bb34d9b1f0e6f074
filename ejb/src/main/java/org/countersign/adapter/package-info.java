/**
 * The real gateways and the simulated ones, side by side; each knows its port, and nobody knows it. The simulated ones
 * send nothing: they keep what they were given in the demo's outbox, and misbehave with documented magic inputs.
 */
package org.countersign.adapter;
