package org.countersign.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Builds requests as a server would hand them to the edge: {@code aPost("/signin").header("Origin", …).request()}. */
final class Requests {
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private final Map<String, String[]> parameters = new LinkedHashMap<>();
    private final String method;
    private final String address;
    private String query;
    private String peer;
    private long length;

    private Requests(String method, String address) {
        this.method = method;
        this.address = address;
        headers.put("Host", List.of("office.example"));
    }

    static Requests a(String method, String address) {
        return new Requests(method, address);
    }

    static Requests aGet(String address) {
        return a("GET", address);
    }

    static Requests aPost(String address) {
        return a("POST", address).header("Origin", "https://office.example");
    }

    Requests header(String name, String... values) {
        headers.put(name, List.of(values));
        return this;
    }

    Requests without(String header) {
        headers.remove(header);
        return this;
    }

    Requests parameter(String name, String... values) {
        parameters.put(name, values);
        return this;
    }

    Requests query(String text) {
        query = text;
        return this;
    }

    Requests length(long bytes) {
        length = bytes;
        return this;
    }

    /** Over a connection from there. */
    Requests from(String address) {
        peer = address;
        return this;
    }

    private String first(String header) {
        return headers.containsKey(header) ? headers.get(header).get(0) : null;
    }

    HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Requests.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getRequestURI" -> address;
                    case "getQueryString" -> query;
                    case "getHeader" -> first((String) arguments[0]);
                    case "getHeaders" -> Collections.enumeration(headers.getOrDefault(arguments[0], List.of()));
                    case "getRemoteAddr" -> peer;
                    case "getContentType" -> first("Content-Type");
                    case "getContentLengthLong" -> length;
                    case "getLocale" -> Locale.ENGLISH;
                    case "getAttribute" -> null;
                    case "getParameterMap" -> parameters;
                    case "getParameter" ->
                        parameters.containsKey(arguments[0]) ? parameters.get(arguments[0])[0] : null;
                    case "setCharacterEncoding" -> null;
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }
}
