package org.countersign.proofing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.countersign.proofing.control.Bureaus;

/** Which credit bureau the operator chose. */
@Stateless
public class BureauChoice {
    @Inject
    Bureaus bureaus;

    /** Its name; {@code none} where he wants none. */
    public String name() {
        return bureaus.name();
    }

    /** Why it cannot work as it is configured, in words for him; empty if all is well. */
    public Optional<String> hindrance() {
        return bureaus.hindrance();
    }
}
