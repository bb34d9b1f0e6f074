/** What proofing needs from outside: a credit bureau. */
package org.countersign.proofing.port;
