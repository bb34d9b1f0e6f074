package org.countersign.shared;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Collection;

/**
 * JSON, read and made. {@link jakarta.json.Json} looks for its implementation among all modules at every call, which
 * took a twentieth of the server's time; here it is looked for once.
 */
public final class JsonText {
    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private JsonText() {}

    /** An object to be filled. */
    public static JsonObjectBuilder object() {
        return PROVIDER.createObjectBuilder();
    }

    /** An array to be filled. */
    public static JsonArrayBuilder array() {
        return PROVIDER.createArrayBuilder();
    }

    /** An array of these; texts, numbers, builders. */
    public static JsonArrayBuilder array(Collection<?> values) {
        return PROVIDER.createArrayBuilder(values);
    }

    /** @throws jakarta.json.JsonException if it is something else */
    public static JsonObject readObject(String text) {
        try (JsonReader reader = PROVIDER.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** @throws jakarta.json.JsonException if it is something else */
    public static JsonObject readObject(InputStream text) {
        try (JsonReader reader = PROVIDER.createReader(text)) {
            return reader.readObject();
        }
    }

    /** @throws jakarta.json.JsonException if it is something else */
    public static JsonArray readArray(String text) {
        try (JsonReader reader = PROVIDER.createReader(new StringReader(text))) {
            return reader.readArray();
        }
    }
}
