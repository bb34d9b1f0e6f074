package org.countersign.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.countersign.shared.Deployment;

/** Tells who has just started a demo, on its console, where to look at it. */
@ApplicationScoped
public class Opening {
    private static final Logger LOG = System.getLogger(Opening.class.getName());

    @Inject
    Deployment deployment;

    void announce(@Observes @Initialized(ApplicationScoped.class) ServletContext pages) {
        if (deployment.isDemo()) {
            String address = deployment.baseUrl();
            LOG.log(Level.INFO, "The demo is ready: {0}/ and its Demo desk: {0}/demo", address);
        }
    }
}
