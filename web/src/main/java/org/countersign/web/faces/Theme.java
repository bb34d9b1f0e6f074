package org.countersign.web.faces;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The component library's theme: the shapes of its own light theme, its colours replaced by our tokens (so that one file
 * serves light and dark), and the whole put into a cascade layer, so that our style sheet wins without fighting.
 */
final class Theme extends ResourceWrapper {
    static final String LIBRARY = "primefaces-countersign";
    static final String SOURCE_LIBRARY = "primefaces-saga-blue";
    private static final String NAME = "theme.css";

    Theme(Resource source) {
        super(source);
    }

    static boolean is(String name, String library) {
        return LIBRARY.equals(library) && NAME.equals(name);
    }

    @Override
    public String getLibraryName() {
        return LIBRARY;
    }

    @Override
    public String getRequestPath() {
        return super.getRequestPath().replace(SOURCE_LIBRARY, LIBRARY);
    }

    @Override
    public InputStream getInputStream() throws IOException {
        try (InputStream source = super.getInputStream()) {
            String css = new String(source.readAllBytes(), StandardCharsets.UTF_8);
            return new ByteArrayInputStream(ThemeColours.translated(css).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public Map<String, String> getResponseHeaders() {
        Map<String, String> headers = super.getResponseHeaders();
        headers.keySet().removeIf("ETag"::equalsIgnoreCase);
        return headers;
    }
}
