/** The pages as an attacker sees them: forged forms, addresses, headers and ids, sent by hand (cases 36 and 42 to 44). */
package org.countersign.it.web;
