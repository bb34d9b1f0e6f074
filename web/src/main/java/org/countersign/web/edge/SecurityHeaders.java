package org.countersign.web.edge;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;

/**
 * The headers of every response.
 *
 * @param correlation the request's id
 * @param nonce what scripts of this response carry
 * @param caching what caches may keep
 * @param production whether browsers may insist on TLS from now on
 * @param sockets where a meeting's lines lead, {@code wss:} and host, on pages that may use camera and microphone; else null
 */
record SecurityHeaders(String correlation, String nonce, Caching caching, boolean production, String sockets) {
    private static final String POLICY = "Content-Security-Policy";
    private static final String CACHE = "Cache-Control";

    /** Set here and nowhere else. */
    private static final Set<String> OURS = Set.of("content-security-policy", "cache-control", "expires", "pragma");

    /** Whether no one further in may set this header. */
    static boolean owns(String name) {
        return OURS.contains(name.toLowerCase(Locale.ROOT));
    }

    void writeTo(HttpServletResponse response) {
        response.setHeader(Edge.CORRELATION_HEADER, correlation);
        response.setHeader(POLICY, contentPolicy());
        response.setHeader(CACHE, caching.header());
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", devices() + ", geolocation=(), payment=(), usb=()");
        if (production) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    private String devices() {
        return sockets == null ? "camera=(), microphone=()" : "camera=(self), microphone=(self)";
    }

    /** What failed must not be kept under a name that may work tomorrow. */
    void forbidCaching(HttpServletResponse response) {
        response.setHeader(CACHE, Caching.NONE.header());
    }

    /**
     * Scripts and styles: our own files, and inline ones that carry this response's nonce (the start-up lines of the
     * library's widgets). Style attributes, which the library writes for widths and hidden parts, do not apply; see
     * {@code NonceWriter}.
     */
    private String contentPolicy() {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self' 'nonce-" + nonce + "'",
                "style-src 'self' 'nonce-" + nonce + "'",
                "img-src 'self' data:",
                "font-src 'self' data:",
                "connect-src 'self'" + (sockets == null ? "" : " " + sockets),
                "media-src 'self'",
                "manifest-src 'self'",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }
}
