/** What delivery needs from outside, in its own words; adapters put it into theirs. */
package org.countersign.delivery.port;
