package org.countersign.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.countersign.shared.Deployment;
import org.countersign.web.faces.ReturnAddress;

/** Takes the language that a person chose in the header, and returns to the page. Works for visitors too. */
@WebServlet("/language")
public class LanguageChoice extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Deployment deployment;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale wished = Locale.forLanguageTag(
                Optional.ofNullable(request.getParameter("language")).orElse(""));
        Cookie cookie = new Cookie(Preferences.LANGUAGE, wished.toLanguageTag());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(!deployment.isDemo());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        response.addCookie(cookie);
        response.sendRedirect(ReturnAddress.inside(request.getParameter(ReturnAddress.PARAMETER))
                .orElse("/"));
    }
}
