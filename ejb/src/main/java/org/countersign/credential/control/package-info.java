/** The rules of rights and credentials: coverage, moves, the gate, registration, budgets of sending. */
package org.countersign.credential.control;
