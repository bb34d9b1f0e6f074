package org.countersign.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.countersign.signin.boundary.Sessions;
import org.countersign.web.session.WebSession;

/** Ends the session: in the database, so on every node, and in this browser. Only by a form (POST) of ours. */
@WebServlet("/signout")
public class SignOut extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Sessions sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        WebSession.handle(request).ifPresent(sessions::signOut);
        WebSession.end(request);
        response.sendRedirect("/signin?out=1");
    }
}
