package org.countersign.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** The way in which a server that must not serve anybody says so and does not start. */
@ApplicationScoped
public class StartRefusal {
    private static final Logger LOG = System.getLogger(StartRefusal.class.getName());

    /** The exit code for a wrong configuration, EX_CONFIG of sysexits. */
    private static final int CONFIGURATION_ERROR = 78;

    private static final String WORDS = "This server does not start: ";

    @Inject
    Deployment deployment;

    /**
     * Says each reason in a line of the log. Where the server is ours alone (start-node.sh says so) the process ends, and
     * whoever started it learns by the exit code.
     *
     * @return what the startup bean throws, where the process goes on without the application
     */
    public IllegalStateException because(List<String> reasons) {
        reasons.forEach(reason -> LOG.log(Level.ERROR, WORDS + "{0}", reason));
        if (deployment.text("countersign.exit-on-refusal").isPresent()) {
            Runtime.getRuntime().halt(CONFIGURATION_ERROR);
        }
        return new IllegalStateException(WORDS + String.join("; ", reasons));
    }
}
