package org.countersign.it.inside;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.lang.annotation.Annotation;
import java.net.URISyntaxException;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.assertj.core.api.Assertions;
import org.countersign.caller.Caller;
import org.countersign.caller.CurrentCaller;
import org.countersign.it.fixture.Await;
import org.countersign.it.fixture.Canary;
import org.countersign.it.fixture.StoredCase;
import org.countersign.shared.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside the server, beside the built EAR, and calls its beans. Such tests live in this package or one
 * below it and end in {@code IT}; everything in these packages, {@link Await}, {@link Canary} and {@link StoredCase} travel
 * in a small web archive of their own, once a run, while the EAR stays as it was built and stays deployed.
 *
 * <pre>{@code
 * class RollbackIT extends Inside {
 *     @Test
 *     void a_failed_purchase_leaves_no_message() throws Exception {
 *         isCalledBy(someCaller);
 *         inTransaction(() -> bean(Deliveries.class).enqueue(…));
 *     }
 * }
 * }</pre>
 *
 * <p>How it works: the archive sees the classes of the EAR's modules (jboss-deployment-structure.xml), {@link #bean}
 * asks the EAR's own CDI container, and each test runs in one request of that container, so that {@link CurrentCaller}
 * keeps what {@link #isCalledBy} says. Injection into the test itself does not reach the EAR: use {@link #bean}.
 */
@ExtendWith({InsideTheServer.class, ArquillianExtension.class})
public abstract class Inside {
    private static final String MODULES = """
            <jboss-deployment-structure xmlns="urn:jboss:deployment-structure:1.3">
              <deployment>
                <dependencies>
                  <module name="deployment.countersign.ear" export="true"/>
                  <module name="deployment.countersign.ear.countersign-ejb.jar" export="true"/>
                  <module name="deployment.countersign.ear.countersign-batch.jar" export="true"/>
                </dependencies>
              </deployment>
            </jboss-deployment-structure>
            """;

    /** The small archive that goes beside the EAR. */
    @org.jboss.arquillian.container.test.api.Deployment
    public static WebArchive tests() throws URISyntaxException {
        return ShrinkWrap.create(WebArchive.class, "countersign-inside.war")
                .addPackages(true, Inside.class.getPackage())
                .addClasses(Await.class, Canary.class, StoredCase.class)
                .addAsLibraries(jarOf(Assertions.class))
                .addAsWebInfResource(new StringAsset(MODULES), "jboss-deployment-structure.xml");
    }

    private static File jarOf(Class<?> type) throws URISyntaxException {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** A session bean or any other bean of the product. */
    protected static <T> T bean(Class<T> type, Annotation... qualifiers) {
        return inProduct(() -> CDI.current().select(type, qualifiers).get());
    }

    /** From now on, until the test ends, that person calls. */
    protected static void isCalledBy(Caller caller) {
        bean(CurrentCaller.class).is(caller);
    }

    /** Does the work in one transaction, committed at its end and rolled back by an exception. */
    protected static <T> T inTransaction(Callable<T> work) throws Exception {
        UserTransaction transaction = transaction();
        transaction.begin();
        boolean done = false;
        try {
            T result = work.call();
            done = true;
            return result;
        } finally {
            if (done) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
        }
    }

    private static UserTransaction transaction() throws NamingException {
        return InitialContext.doLookup("java:jboss/UserTransaction");
    }

    /** Runs with the EAR's class loader in the thread's context, which is how the CDI container is found. */
    static <T> T inProduct(Callable<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(Deployment.class.getClassLoader());
        try {
            return work.call();
        } catch (RuntimeException broken) {
            throw broken;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        } finally {
            thread.setContextClassLoader(own);
        }
    }
}
