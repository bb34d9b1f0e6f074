package org.countersign.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.countersign.caller.CurrentCaller;
import org.countersign.web.faces.Doors;
import org.countersign.web.faces.ReturnAddress;

/** Leads visitors from pages that are not open to them to the sign-in, and back afterwards. Stands behind the edge. */
public class Doorkeeper extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentCaller current;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (current.caller().isPresent() || OpenPaths.open(pathOf(request))) {
            chain.doFilter(request, response);
        } else {
            toSignIn(request, response);
        }
    }

    /** A partial request is answered in its own language, which its script follows. */
    private static void toSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = ReturnAddress.of(request);
        boolean sent = "POST".equals(request.getMethod());
        String target = Doors.signIn(sent ? ReturnAddress.withExpired(page) : page);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"" + escaped(target)
                            + "\"/></partial-response>");
        } else {
            response.sendRedirect(target);
        }
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String pathOf(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }
}
