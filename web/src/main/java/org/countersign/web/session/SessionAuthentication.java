package org.countersign.web.session;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.caller.Caller;
import org.countersign.caller.CurrentCaller;
import org.countersign.signin.boundary.Sessions;
import org.countersign.web.edge.Edge;
import org.jboss.logging.MDC;

/**
 * Tells the container, at each request, who is calling: the database is asked every time, so that a session ended
 * anywhere is ended here (case 17). It closes nothing: that is the {@link Doorkeeper}'s, behind the edge.
 */
@ApplicationScoped
public class SessionAuthentication implements HttpAuthenticationMechanism {
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject
    Sessions sessions;

    @Inject
    CurrentCaller current;

    @Inject
    Origins origins;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = Optional.ofNullable(request.getPathInfo())
                .map(info -> request.getServletPath() + info)
                .orElseGet(request::getServletPath);
        if (path.startsWith(RESOURCES)) {
            return context.doNothing();
        }
        current.came(origins.of(request));
        MDC.put(Edge.CORRELATION, origins.correlation(request)); // the edge, which comes after, takes it away
        return resumed(request).map(caller -> welcome(request, context, caller)).orElseGet(context::doNothing);
    }

    private AuthenticationStatus welcome(HttpServletRequest request, HttpMessageContext context, Caller caller) {
        current.is(caller);
        WebSession.follow(request, caller);
        return context.notifyContainerAboutLogin(
                new CallerPrincipal(caller.userId()),
                caller.roles().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    /** The container asks before the first filter; what fails here is answered there, with a page (case 59). */
    private Optional<Caller> resumed(HttpServletRequest request) {
        try {
            return WebSession.handle(request).flatMap(sessions::resume);
        } catch (EJBException failure) {
            request.setAttribute(Edge.FAILURE, failure);
            return Optional.empty();
        }
    }
}
