package org.countersign.it.inside;

import jakarta.enterprise.context.control.RequestContextController;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.RunningCountersign;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Outside: has the server running before Arquillian looks for it. Inside: puts each test into a request of the product.
 */
public final class InsideTheServer implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {
    private static final ExtensionContext.Namespace OWN = ExtensionContext.Namespace.create(InsideTheServer.class);

    @Override
    public void beforeAll(ExtensionContext test) {
        if (!isInside()) {
            Outside.prepare(test);
        }
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        if (isInside()) {
            RequestContextController request = Inside.bean(RequestContextController.class);
            Inside.inProduct(request::activate);
            test.getStore(OWN).put("request", request);
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (isInside()) {
            test.getStore(OWN).remove("request", RequestContextController.class).deactivate();
        }
    }

    private static boolean isInside() {
        return InsideTheServer.class.getClassLoader().getClass().getName().startsWith("org.jboss.modules.");
    }

    /** Apart, since the server does not have the classes of the fixtures. */
    private static final class Outside {
        private static void prepare(ExtensionContext test) {
            Countersign running = RunningCountersign.of(test);
            if (!running.isReady()) {
                throw new IllegalStateException("no server is ready at " + running.url());
            }
            System.setProperty("countersign.management.port", Integer.toString(running.managementPort()));
        }
    }
}
