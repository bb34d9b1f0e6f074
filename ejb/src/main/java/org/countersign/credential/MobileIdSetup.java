package org.countersign.credential;

import java.io.Serializable;

/**
 * What an app must be told (MOB-1).
 *
 * @param uri otpauth, what the QR code says
 * @param key the secret in Base32, in groups of four, for typing
 * @param account the name under which the app lists it
 */
public record MobileIdSetup(String uri, String key, String account) implements Serializable {
    @Override
    public String toString() {
        return "setup of " + account;
    }
}
