package org.countersign.web.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.countersign.caller.NetworkAddress;
import org.countersign.shared.Deployment;

/**
 * The network address that a request comes from. Where the operator has named a proxy, it is what that proxy itself has
 * written: the last address. What stands before it the visitor may have sent, and the server, which takes the first, would
 * believe it (case 9).
 */
@ApplicationScoped
public class ClientAddress {
    private static final String HEADER = "X-Forwarded-For";

    /** Where the proxy has written no address: the server's word would be the visitor's. */
    static final String UNKNOWN = "unknown";

    @Inject
    Deployment deployment;

    /** Who sends the request, as far as anybody can be believed. */
    public String of(HttpServletRequest request) {
        return deployment.isBehindProxy() ? behindProxy(request) : request.getRemoteAddr();
    }

    static String behindProxy(HttpServletRequest request) {
        return written(request)
                .map(ClientAddress::last)
                .map(text -> NetworkAddress.read(text).map(NetworkAddress::text).orElse(UNKNOWN))
                .orElseGet(request::getRemoteAddr);
    }

    private static Optional<String> written(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders(HEADER));
        return headers.isEmpty() ? Optional.empty() : Optional.of(headers.get(headers.size() - 1));
    }

    private static String last(String list) {
        return list.substring(list.lastIndexOf(',') + 1);
    }
}
