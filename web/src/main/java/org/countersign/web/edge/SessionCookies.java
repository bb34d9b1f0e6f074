package org.countersign.web.edge;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import org.countersign.shared.Deployment;

/**
 * Names the session's cookie. In production browsers must not accept it from a neighbouring host or without TLS, which
 * the prefix {@code __Host-} makes them hold; the demo speaks plain HTTP, where that prefix would lose the cookie.
 */
public class SessionCookies implements ServletContextListener {
    @Inject
    Deployment deployment;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        configure(event.getServletContext().getSessionCookieConfig(), deployment.isDemo());
    }

    static void configure(SessionCookieConfig cookie, boolean demo) {
        cookie.setName(demo ? "countersign" : "__Host-countersign");
        cookie.setSecure(!demo);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setAttribute("SameSite", "Lax");
    }
}
