package org.countersign.web.edge;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import org.countersign.caller.CurrentCaller;
import org.countersign.caller.RequestOrigin;
import org.countersign.crypto.RandomCodes;
import org.countersign.shared.Deployment;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * The first filter. A request leaves it with a correlation id (130 random bits, also in the log's context, in the
 * response and on error pages), a nonce for scripts, and the headers of {@link SecurityHeaders}; or it is refused by
 * {@link RequestRules} before anything else of the product sees it. What fails further in and is not a page's own affair
 * becomes an error page here, so that the log's line and the page show the same id.
 */
public class Edge extends HttpFilter {
    /** The request attribute and the log's key of the correlation id. */
    public static final String CORRELATION = "correlation";

    /** The request attribute of the nonce that scripts of this response carry. */
    public static final String NONCE = "org.countersign.nonce";

    /** The request attribute of an exception thrown before the first filter: the request is answered with it. */
    public static final String FAILURE = "org.countersign.failure";

    /** The response header of the correlation id. */
    public static final String CORRELATION_HEADER = "X-Correlation-Id";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(Edge.class);
    private static final int AGENT_LENGTH = 200;

    @Inject
    transient RandomCodes random;

    @Inject
    transient Deployment deployment;

    @Inject
    transient CurrentCaller current;

    @Inject
    transient ClientAddress addresses;

    @Inject
    transient RequestRules rules;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String correlation = correlationOf(request);
        String nonce = Base64.getEncoder().encodeToString(random.bytes(16));
        request.setAttribute(CORRELATION, correlation);
        request.setAttribute(NONCE, nonce);
        MDC.put(CORRELATION, correlation);
        try {
            current.came(new RequestOrigin(addresses.of(request), agentOf(request), correlation));
            pass(request, new EdgeResponse(response, headers(request, correlation, nonce)), chain);
        } finally {
            MDC.remove(CORRELATION);
        }
    }

    private void pass(HttpServletRequest request, EdgeResponse response, FilterChain chain) throws IOException {
        Optional<Refusal> refusal = rules.refusalOf(request);
        if (refusal.isPresent()) {
            refuse(request, response, refusal.get());
            return;
        }
        if (request.getAttribute(FAILURE) instanceof Exception failure) {
            fail(response, failure);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            fail(response, failure);
        }
    }

    private void refuse(HttpServletRequest request, EdgeResponse response, Refusal refusal) throws IOException {
        LOG.debugf("refused: %s", refusal);
        if (refusal == Refusal.METHOD) {
            response.setHeader("Allow", "GET, HEAD, POST");
        }
        RefusalPage.write(request, response, refusal, deployment.support());
    }

    private static void fail(EdgeResponse response, Exception failure) throws IOException {
        Failure kind = Failure.of(failure);
        kind.log(LOG, failure);
        if (!response.isCommitted()) {
            kind.announce(response);
            response.sendError(kind.status());
        }
    }

    private SecurityHeaders headers(HttpServletRequest request, String correlation, String nonce) {
        String sockets = MeetingPages.hold(request.getRequestURI())
                ? deployment.baseUrl().replaceFirst("^http", "ws")
                : null;
        return new SecurityHeaders(correlation, nonce, Caching.of(request), !deployment.isDemo(), sockets);
    }

    /** Made here, unless somebody before the first filter had to name the request already. */
    private String correlationOf(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(CORRELATION))
                .orElseGet(() -> random.publicId().value());
    }

    private static String agentOf(HttpServletRequest request) {
        String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        return agent.substring(0, Math.min(agent.length(), AGENT_LENGTH));
    }
}
