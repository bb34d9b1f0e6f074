package org.countersign.demo.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.countersign.demo.control.Traces;
import org.countersign.shared.Deployment;

/**
 * A production server with a trace of a demo in it does not start (section 4 of the design), and says why, each reason in a line.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class ProductionGuard {
    private static final Logger LOG = System.getLogger(ProductionGuard.class.getName());

    private static final int CONFIGURATION_ERROR = 78;

    @Inject
    Deployment deployment;

    @Inject
    Traces traces;

    @PostConstruct
    void check() {
        if (deployment.isDemo()) {
            return;
        }
        List<String> found = traces.found();
        if (!found.isEmpty()) {
            found.forEach(reason -> LOG.log(Level.ERROR, "This production server does not start: {0}", reason));
            leave();
            throw new IllegalStateException("This production server does not start: " + String.join("; ", found));
        }
    }

    /** Where the server is ours alone (start-node.sh says so), whoever started it learns by the exit code. */
    private void leave() {
        if (deployment.text("countersign.exit-on-refusal").isPresent()) {
            Runtime.getRuntime().halt(CONFIGURATION_ERROR);
        }
    }
}
