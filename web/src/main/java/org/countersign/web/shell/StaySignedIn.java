package org.countersign.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.countersign.caller.CurrentCaller;

/**
 * Answers the button of the warning that a session is about to end for lack of use (ACC-12). That the request came
 * through with the session's cookie is what keeps the session; this only says whether there still is one.
 */
@WebServlet("/stay")
public class StaySignedIn extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentCaller current;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        boolean signedIn = current.caller().isPresent() && request.getSession(false) != null;
        response.setStatus(signedIn ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_UNAUTHORIZED);
    }
}
