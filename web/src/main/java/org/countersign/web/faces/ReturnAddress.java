package org.countersign.web.faces;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address inside this product to which a person returns; never anybody else's (case 44). */
public final class ReturnAddress {
    /** The query parameter that carries it. */
    public static final String PARAMETER = "back";

    /** The query parameter by which a reloaded page says that it had been outlived. */
    public static final String EXPIRED = "expired";

    private static final Pattern INSIDE = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.~?&=%+,@:-]{0,1000}");

    private ReturnAddress() {}

    /** The page from which the request comes, with its query: the form's page where a form was sent. */
    public static String of(HttpServletRequest request) {
        if ("GET".equals(request.getMethod())) {
            return inside(withQuery(request.getRequestURI(), request.getQueryString()))
                    .orElse(request.getRequestURI());
        }
        return referrer(request.getHeader("Referer"))
                .filter(page -> page.equals(request.getRequestURI()) || page.startsWith(request.getRequestURI() + "?"))
                .orElse(request.getRequestURI());
    }

    /** The address if it stays inside, else nothing. */
    public static Optional<String> inside(String address) {
        return Optional.ofNullable(address).filter(text -> INSIDE.matcher(text).matches());
    }

    /** The same address, saying that what was sent from there came too late. */
    public static String withExpired(String address) {
        if (address.contains(EXPIRED + "=")) {
            return address;
        }
        return address + (address.contains("?") ? "&" : "?") + EXPIRED + "=1";
    }

    private static Optional<String> referrer(String header) {
        try {
            URI page = new URI(Optional.ofNullable(header).orElse(""));
            return inside(withQuery(page.getRawPath(), page.getRawQuery()));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String withQuery(String path, String query) {
        return query == null ? path : path + "?" + query;
    }
}
