/** The doors of the Demo desk and of the simulated gateways; all of them closed in production. */
package org.countersign.demo.boundary;
