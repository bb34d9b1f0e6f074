package org.countersign.otp;

/** The hash under the code (TOK-3). */
public enum Algorithm {
    SHA1("HmacSHA1"),
    SHA256("HmacSHA256"),
    SHA512("HmacSHA512");

    private final String hmac;

    Algorithm(String hmac) {
        this.hmac = hmac;
    }

    /** The name that Java's cryptography knows it by. */
    String hmac() {
        return hmac;
    }
}
