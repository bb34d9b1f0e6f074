package org.countersign.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which pages are part of this build, so that nothing leads nowhere. */
@ApplicationScoped
public class ShippedPages {
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    @Inject
    ServletContext servlets;

    boolean has(String path) {
        return known.computeIfAbsent(path, this::exists);
    }

    private boolean exists(String path) {
        try {
            return servlets.getResource(path + ".xhtml") != null;
        } catch (MalformedURLException notAPath) {
            return false;
        }
    }
}
