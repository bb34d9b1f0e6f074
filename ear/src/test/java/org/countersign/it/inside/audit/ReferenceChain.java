package org.countersign.it.inside.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The chain's arithmetic once more, without any class of the product's: what a verifier in somebody else's hands would do
 * with the columns, the key file and what is written here.
 *
 * <p>A link is {@code HMAC-SHA-256(key, "audit" 0 parts)} in hex, after the key's number in hex and a dot. The parts are
 * the link before ({@code genesis} for the first), the place, and the record's number, time, act, outcome, actor, subject,
 * strength, address, correlation and details; each as {@code length:text,}, a missing one as {@code -,}. An end of the
 * chain is signed likewise, with {@code "audit-head" 0 "place hash time"}.
 */
final class ReferenceChain {
    static final String BEGINNING = "genesis";
    private static final int KEY_FIELD = 3;

    private final String number;
    private final byte[] key;

    private ReferenceChain(String number, byte[] key) {
        this.number = number;
        this.key = key;
    }

    /** With the primary key of a keyset in Tink's JSON. */
    static ReferenceChain with(Path keyset) throws IOException {
        JsonObject set =
                Json.createReader(new StringReader(Files.readString(keyset))).readObject();
        long primary = set.getJsonNumber("primaryKeyId").longValue();
        JsonObject entry = set.getJsonArray("key").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getJsonNumber("keyId").longValue() == primary)
                .findFirst()
                .orElseThrow();
        byte[] message =
                Base64.getDecoder().decode(entry.getJsonObject("keyData").getString("value"));
        return new ReferenceChain(Integer.toHexString((int) primary), bytesOfKey(message));
    }

    String link(String before, Object place, Object record, List<?> columns) {
        StringBuilder parts = new StringBuilder(framed(before) + framed(place) + framed(record));
        columns.forEach(column -> parts.append(framed(column)));
        return hash("audit", parts.toString());
    }

    String signature(long place, String hash, String at) {
        return hash("audit-head", place + " " + hash + " " + at);
    }

    private static String framed(Object part) {
        return part == null ? "-," : part.toString().length() + ":" + part + ",";
    }

    private String hash(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "RAW"));
            mac.update(purpose.getBytes(UTF_8));
            mac.update((byte) 0);
            return number + "." + HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Of a small protocol buffer: fields of one number, or of a length and so many bytes. */
    private static byte[] bytesOfKey(byte[] message) {
        int at = 0;
        while (at < message.length) {
            int field = message[at] >> 3;
            boolean counted = (message[at] & 7) == 2;
            int begin = at + 2;
            at = counted ? begin + message[at + 1] : begin;
            if (field == KEY_FIELD) {
                return Arrays.copyOfRange(message, begin, at);
            }
        }
        throw new IllegalArgumentException("no key in it");
    }
}
