package org.countersign.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Places at which a test lets a node of a demo server die as if its plug were pulled: with {@code
 * -Dcountersign.failpoint=delivery.announce} the process ends the first time that place is reached. Of several places,
 * parted by commas, the first work that gets to each stands there until the last place has been reached, so that one
 * death is met at all of them. Does nothing anywhere else.
 */
@ApplicationScoped
public class FailPoint {
    private static final int KILLED = 137;

    private final Set<String> reached = ConcurrentHashMap.newKeySet();

    @Inject
    Deployment deployment;

    public void reached(String place) {
        if (deployment.isDemo()) {
            deployment
                    .text("countersign.failpoint")
                    .map(places -> Set.of(places.split(",")))
                    .filter(places -> places.contains(place))
                    .ifPresent(places -> stand(place, places));
        }
    }

    private void stand(String place, Set<String> places) {
        if (!reached.add(place)) {
            return;
        }
        if (reached.containsAll(places)) {
            Runtime.getRuntime().halt(KILLED);
        }
        while (true) {
            LockSupport.park(this);
        }
    }
}
