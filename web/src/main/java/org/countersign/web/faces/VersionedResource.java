package org.countersign.web.faces;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;

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
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
