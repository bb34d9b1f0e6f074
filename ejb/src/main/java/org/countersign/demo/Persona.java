package org.countersign.demo;

import java.util.Set;
import org.countersign.caller.Role;

/**
 * Somebody to sign in as on a demo server. What he is good for is told by the text under {@code demo.persona.} and his
 * user ID.
 *
 * @param company his organization's name
 * @param serial of the demo token that is his; null if he has none
 */
public record Persona(
        String userId,
        String first,
        String last,
        String company,
        String email,
        Set<Role> roles,
        Holding holding,
        String serial) {}
