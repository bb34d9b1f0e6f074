package org.countersign.web.faces;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A style sheet of the component library, put into a cascade layer below our own, so that ours wins without fighting:
 * first {@code structure}, then {@code library}, which holds the theme.
 */
class LayeredStyle extends ResourceWrapper {
    private final String layer;

    LayeredStyle(Resource source, String layer) {
        super(source);
        this.layer = layer;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        try (InputStream source = super.getInputStream()) {
            String css = new String(source.readAllBytes(), StandardCharsets.UTF_8);
            String layered = "@layer structure, library;@layer " + layer + "{" + ThemeColours.translated(css) + "}";
            return new ByteArrayInputStream(layered.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Without the tag of the source's length, which is not ours. */
    @Override
    public Map<String, String> getResponseHeaders() {
        Map<String, String> headers = super.getResponseHeaders();
        headers.keySet().removeIf("ETag"::equalsIgnoreCase);
        return headers;
    }
}
