package org.countersign.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.countersign.caller.RequestOrigin;
import org.countersign.crypto.RandomCodes;
import org.countersign.web.edge.ClientAddress;

/**
 * Says where a request comes from.
 */
@ApplicationScoped
public class Origins {
    /** The request attribute and log field of the correlation id. */
    public static final String CORRELATION = "correlation";

    private static final int LONGEST_AGENT = 200;

    @Inject
    RandomCodes random;

    @Inject
    ClientAddress addresses;

    public RequestOrigin of(HttpServletRequest request) {
        return new RequestOrigin(addresses.of(request), agent(request), correlation(request));
    }

    /** The id that binds log, audit and error page of this request together; made at the first question. */
    public String correlation(HttpServletRequest request) {
        if (request.getAttribute(CORRELATION) == null) {
            request.setAttribute(CORRELATION, random.publicId().value().substring(0, 20));
        }
        return (String) request.getAttribute(CORRELATION);
    }

    private static String agent(HttpServletRequest request) {
        String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        return agent.length() > LONGEST_AGENT ? agent.substring(0, LONGEST_AGENT) : agent;
    }
}
