package org.countersign.web.edge;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What caches may keep: pages nothing, since they show a person's affairs; a resource whose address names its version
 * for good.
 */
enum Caching {
    NONE("no-store"),
    FOREVER("public, max-age=31536000, immutable");

    private final String header;

    Caching(String header) {
        this.header = header;
    }

    /** The value of {@code Cache-Control}. */
    String header() {
        return header;
    }

    static Caching of(HttpServletRequest request) {
        String query = "&" + request.getQueryString();
        boolean versioned = request.getRequestURI().startsWith("/jakarta.faces.resource/")
                && query.contains("&v=")
                && !query.contains("pfdrid");
        return versioned ? FOREVER : NONE;
    }
}
