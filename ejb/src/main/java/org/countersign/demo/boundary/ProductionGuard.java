package org.countersign.demo.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import org.countersign.demo.control.Traces;
import org.countersign.shared.Deployment;
import org.countersign.shared.StartRefusal;

/**
 * A production server with a trace of a demo in it does not start (section 4 of the design), and says why.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class ProductionGuard {
    @Inject
    Deployment deployment;

    @Inject
    Traces traces;

    @Inject
    StartRefusal refusal;

    @PostConstruct
    void check() {
        if (deployment.isDemo()) {
            return;
        }
        List<String> found = traces.found();
        if (!found.isEmpty()) {
            throw refusal.because(found);
        }
    }
}
