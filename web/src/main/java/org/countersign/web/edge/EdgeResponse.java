package org.countersign.web.edge;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** A response that keeps the edge's headers, whatever pages, resources and libraries set or reset. */
class EdgeResponse extends HttpServletResponseWrapper {
    private static final int FIRST_ERROR = 400;

    private final SecurityHeaders headers;

    EdgeResponse(HttpServletResponse response, SecurityHeaders headers) {
        super(response);
        this.headers = headers;
        headers.writeTo(response);
    }

    @Override
    public void reset() {
        super.reset();
        headers.writeTo(wrapped());
    }

    @Override
    public void setHeader(String name, String value) {
        if (!SecurityHeaders.owns(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!SecurityHeaders.owns(name)) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void setDateHeader(String name, long date) {
        if (!SecurityHeaders.owns(name)) {
            super.setDateHeader(name, date);
        }
    }

    @Override
    public void setStatus(int status) {
        forbidCachingOf(status);
        super.setStatus(status);
    }

    @Override
    public void sendError(int status) throws IOException {
        forbidCachingOf(status);
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        forbidCachingOf(status);
        super.sendError(status, message);
    }

    /**
     * Ways inside the product stay as they are written. The container would make them whole by the request's {@code Host}
     * header, which anybody can forge (case 44).
     */
    @Override
    public void sendRedirect(String location) throws IOException {
        if (!location.startsWith("/") || location.startsWith("//")) {
            super.sendRedirect(location);
            return;
        }
        resetBuffer();
        setStatus(SC_FOUND);
        super.setHeader("Location", location);
        setContentLength(0);
        flushBuffer();
    }

    private void forbidCachingOf(int status) {
        if (status >= FIRST_ERROR) {
            headers.forbidCaching(wrapped());
        }
    }

    private HttpServletResponse wrapped() {
        return (HttpServletResponse) getResponse();
    }
}
