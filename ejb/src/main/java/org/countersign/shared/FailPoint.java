package org.countersign.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Places at which a test lets a node of a demo server die as if its plug were pulled: {@code
 * -Dcountersign.failpoint=delivery.announce} ends the process the first time that place is reached. Does nothing
 * anywhere else.
 */
@ApplicationScoped
public class FailPoint {
    private static final int KILLED = 137;

    @Inject
    Deployment deployment;

    public void reached(String place) {
        if (deployment.isDemo()
                && deployment
                        .text("countersign.failpoint")
                        .filter(place::equals)
                        .isPresent()) {
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
