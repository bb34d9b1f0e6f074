/** What proofing needs from outside: a credit bureau, and a room to meet in. */
package org.countersign.proofing.port;
