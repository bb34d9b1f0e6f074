package org.countersign.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.countersign.shared.Deployment;
import org.countersign.shared.Kind;
import org.countersign.signin.boundary.KnownBrowser;

/** The cookie of ACC-4: that an OTP was used in this browser, so that the sign-in asks for it at once. */
@RequestScoped
class KnownBrowsers {
    private static final Duration LIFE = Duration.ofDays(365);

    @Inject
    KnownBrowser marks;

    @Inject
    Deployment deployment;

    void remember(Kind kind) {
        set(marks.mark(kind), LIFE);
    }

    void forget() {
        if (cookie().isPresent()) {
            set("", Duration.ZERO);
        }
    }

    /** The kind that was used here last. */
    Optional<Kind> used() {
        return cookie().flatMap(marks::read);
    }

    private Optional<String> cookie() {
        return Optional.ofNullable((Cookie) external().getRequestCookieMap().get(name()))
                .map(Cookie::getValue);
    }

    private void set(String value, Duration life) {
        external()
                .addResponseCookie(
                        name(),
                        value,
                        Map.of(
                                "maxAge",
                                (int) life.toSeconds(),
                                "path",
                                "/",
                                "httpOnly",
                                true,
                                "secure",
                                !deployment.isDemo(),
                                "SameSite",
                                "Lax"));
    }

    private String name() {
        return deployment.isDemo() ? "countersign-otp" : "__Host-countersign-otp";
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
