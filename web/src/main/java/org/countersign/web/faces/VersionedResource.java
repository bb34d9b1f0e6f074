package org.countersign.web.faces;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.countersign.shared.Sha256;

/** A resource whose address changes with its content. */
final class VersionedResource extends ResourceWrapper {
    private static final int DIGITS = 12;

    private final Function<VersionedResource, String> version;

    VersionedResource(Resource wrapped, Function<VersionedResource, String> version) {
        super(wrapped);
        this.version = version;
    }

    @Override
    public String getRequestPath() {
        String path = getRequestPathUnversioned();
        if (path.contains("?v=") || path.contains("&v=")) {
            return path;
        }
        String digest = version.apply(this);
        return digest.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + "v=" + digest;
    }

    String getRequestPathUnversioned() {
        return super.getRequestPath();
    }

    /** The start of the content's SHA-256. */
    String digest() {
        try (InputStream content = getInputStream()) {
            return Sha256.hex(content.readAllBytes()).substring(0, DIGITS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
