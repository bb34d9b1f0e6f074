package org.countersign.web.edge;

import jakarta.servlet.http.HttpServletRequest;

/**
 * How much a form may send (case 43). Ordinary forms are short; only pages whose address says that they import may
 * receive files. A body of unknown length is no form of a browser.
 */
final class BodySize {
    /** Bytes of an ordinary form: 20 fields of a few thousand signs, and the view's key. */
    static final long FORM = 128 * 1024L;

    /** Bytes of a file with 100,000 tokens (INV-1), with room to spare. */
    static final long FILE = 128 * 1024 * 1024L;

    private static final String IMPORTS = "/import";

    private BodySize() {}

    static Refusal refusalOf(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())) {
            return request.getContentLengthLong() > 0 ? Refusal.TOO_LARGE : null;
        }
        if (request.getContentLengthLong() < 0) {
            return Refusal.LENGTH_UNKNOWN;
        }
        return request.getContentLengthLong() > limitFor(request.getRequestURI()) ? Refusal.TOO_LARGE : null;
    }

    private static long limitFor(String address) {
        return address.endsWith(IMPORTS) ? FILE : FORM;
    }
}
