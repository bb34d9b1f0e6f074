package org.countersign.web.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countersign.shared.Deployment;

/**
 * What no page of ours ever sends, and is therefore refused before a page sees it.
 *
 * <p>Forged forms (case 44, CSRF) meet three doors: the session's cookie is {@code SameSite=Lax}, so another site's form
 * comes without a session; every form carries the key of its server-side view, 128 random bits that only the session's
 * owner has seen; and a POST must say by {@code Sec-Fetch-Site} or {@code Origin} that it comes from our own pages, which
 * browsers set and scripts cannot. A POST that says neither is not from a browser of these years and is refused. The
 * third door also guards what has no view: the sign-in form of a fresh session, and the small servlets. No further token
 * is needed.
 */
@ApplicationScoped
public class RequestRules {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:\\[\\]-]{1,255}");
    private static final Pattern ADDRESS = Pattern.compile("(?i).*(;|\\\\|//|/\\.|%2e|%2f|%5c|%00|%25).*");
    private static final Set<String> MACHINES = Set.of("/payments/notices");
    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final Set<String> NEVER_ASKED = Set.of("loc", "con", "pfdrid", "pfdrt");
    private static final Pattern RESOURCE_NAME = Pattern.compile("(?!.*\\.\\.)[A-Za-z0-9_./-]{0,200}");

    private BooleanSupplier demo;
    private Supplier<String> baseUrl;

    protected RequestRules() {}

    @Inject
    public RequestRules(Deployment deployment) {
        this(deployment::isDemo, deployment::baseUrl);
    }

    RequestRules(BooleanSupplier demo, Supplier<String> baseUrl) {
        this.demo = demo;
        this.baseUrl = baseUrl;
    }

    /** The first rule that the request breaks; empty if it may pass. */
    public Optional<Refusal> refusalOf(HttpServletRequest request) {
        return Stream.<Rule>of(
                        r -> METHODS.contains(r.getMethod()) ? null : Refusal.METHOD,
                        r -> ourHost(r) ? null : Refusal.HOST,
                        r -> ADDRESS.matcher(r.getRequestURI()).matches() ? Refusal.ADDRESS : null,
                        r -> hidden(r) ? Refusal.HIDDEN : null,
                        BodySize::refusalOf,
                        r -> "POST".equals(r.getMethod()) && !machine(r) && !ownOrigin(r)
                                ? Refusal.FOREIGN_ORIGIN
                                : null,
                        r -> opensSocket(r) && !namesOwnOrigin(r) ? Refusal.FOREIGN_ORIGIN : null,
                        r -> Parameters.readable(r) ? null : Refusal.PARAMETERS,
                        r -> Parameters.pretendsToBeAForm(r) ? Refusal.PARAMETERS : null,
                        r -> oddResource(r) ? Refusal.HIDDEN : null)
                .flatMap(rule -> Optional.ofNullable(rule.broken(request)).stream())
                .findFirst();
    }

    private boolean ourHost(HttpServletRequest request) {
        String host = request.getHeader("Host");
        if (host == null || !HOST.matcher(host).matches()) {
            return false;
        }
        return demo.getAsBoolean() || host.equalsIgnoreCase(Origin.authorityOf(baseUrl.get()));
    }

    /** Machines sign what they send instead of coming from a page; no session counts there. */
    private static boolean machine(HttpServletRequest request) {
        return MACHINES.contains(request.getRequestURI());
    }

    private boolean ownOrigin(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return "same-origin".equals(site);
        }
        return namesOwnOrigin(request);
    }

    /** Browsers name the origin with every socket, which other sites' scripts could open with our cookie (case 44). */
    private static boolean opensSocket(HttpServletRequest request) {
        return "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }

    private static boolean namesOwnOrigin(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null && request.getHeader("Host").equalsIgnoreCase(Origin.authorityOf(origin));
    }

    /** A page has one address, without the ending of its source; the demo's pages exist on demo servers only. */
    private boolean hidden(HttpServletRequest request) {
        String uri = request.getRequestURI();
        boolean source = uri.endsWith(".xhtml") && !uri.startsWith(RESOURCES);
        boolean ofDemo = uri.equals("/demo") || uri.startsWith("/demo/");
        return source || (ofDemo && !demo.getAsBoolean());
    }

    /**
     * Resources are named by us: anything else is a search for files, or for what the component library would stream if
     * a page had asked it to (case 42); none of ours does.
     */
    private static boolean oddResource(HttpServletRequest request) {
        String uri = request.getRequestURI();
        if (!uri.startsWith(RESOURCES)) {
            return false;
        }
        return !RESOURCE_NAME.matcher(uri).matches()
                || NEVER_ASKED.stream().anyMatch(name -> request.getParameter(name) != null)
                || !RESOURCE_NAME
                        .matcher(Optional.ofNullable(request.getParameter("ln")).orElse(""))
                        .matches();
    }

    private interface Rule {
        Refusal broken(HttpServletRequest request);
    }
}
