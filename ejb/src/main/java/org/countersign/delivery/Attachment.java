package org.countersign.delivery;

import java.io.Serializable;

/**
 * A file that travels with a mail; sealed at rest like the text.
 *
 * @param name with its extension, such as {@code order-4711.pdf}
 * @param mediaType such as {@code application/pdf}
 */
public record Attachment(String name, String mediaType, byte[] content) implements Serializable {
    @Override
    public String toString() {
        return name + " (" + mediaType + ", " + content.length + " bytes)";
    }
}
