/** The proofing agent's console: his appointments, a case, and what others decide after him (PRF-11). */
package org.countersign.web.agent;
