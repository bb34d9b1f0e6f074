package org.countersign.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.caller.Caller;
import org.countersign.caller.CurrentCaller;
import org.countersign.signin.boundary.Sessions;
import org.countersign.web.faces.Doors;
import org.countersign.web.faces.ReturnAddress;

/**
 * Tells the container, at each request, who is calling: the database is asked every time, so that a session ended
 * anywhere is ended here (case 17). Pages that are not open to visitors lead to the sign-in, and back afterwards.
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
        Optional<Caller> caller = WebSession.handle(request).flatMap(sessions::resume);
        if (caller.isPresent()) {
            current.is(caller.get());
            WebSession.follow(request, caller.get());
            return context.notifyContainerAboutLogin(
                    new CallerPrincipal(caller.get().userId()),
                    caller.get().roles().stream().map(Enum::name).collect(Collectors.toSet()));
        }
        if (OpenPaths.open(path)) {
            return context.doNothing();
        }
        toSignIn(request, response);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static void toSignIn(HttpServletRequest request, HttpServletResponse response) {
        String target = request.getContextPath() + Doors.signIn(ReturnAddress.of(request));
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml;charset=UTF-8");
                response.getWriter()
                        .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"" + target
                                + "\"/></partial-response>");
            } else {
                response.sendRedirect(target);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
