package org.countersign.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.countersign.shared.Deployment;
import org.countersign.shared.NotFound;

/** In production nothing of the demo exists. */
@ApplicationScoped
public class DemoOnly {
    @Inject
    Deployment deployment;

    /** @throws NotFound in production */
    public void check() {
        if (!deployment.isDemo()) {
            throw new NotFound();
        }
    }
}
