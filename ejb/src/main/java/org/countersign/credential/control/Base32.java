package org.countersign.credential.control;

/** RFC 4648's Base32 without padding, as authenticator apps take keys. */
final class Base32 {
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int BYTE = 8;
    private static final int GROUP = 4;

    private Base32() {}

    static String text(byte[] bytes) {
        StringBuilder text = new StringBuilder((bytes.length * BYTE + BITS - 1) / BITS);
        for (int bit = 0; bit < bytes.length * BYTE; bit += BITS) {
            text.append(SIGNS.charAt(fiveBits(bytes, bit)));
        }
        return text.toString();
    }

    /** In groups of four, for reading and typing. */
    static String grouped(String text) {
        return text.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }

    private static int fiveBits(byte[] bytes, int from) {
        int value = 0;
        for (int bit = from; bit < from + BITS; bit++) {
            int octet = bit / BYTE < bytes.length ? bytes[bit / BYTE] : 0;
            value = value << 1 | octet >> (BYTE - 1 - bit % BYTE) & 1;
        }
        return value;
    }
}
