package org.countersign.web.session;

import java.util.List;

/**
 * What a visitor may open without signing in. Everything else leads to the sign-in: a page that nobody thought of is
 * closed.
 */
final class OpenPaths {
    private static final List<String> EXACT = List.of(
            "/",
            "/favicon.svg",
            "/favicon.ico",
            "/robots.txt",
            "/payments/notices",
            "/language",
            "/proofing/documents",
            "/proofing/object");
    private static final List<String> BELOW =
            List.of("/signin", "/demo", "/help", "/errors", "/jakarta.faces.resource");

    private OpenPaths() {}

    /** Whether the path, without the context path and query, is open. */
    static boolean open(String path) {
        return EXACT.contains(path)
                || BELOW.stream().anyMatch(open -> path.equals(open) || path.startsWith(open + "/"));
    }
}
