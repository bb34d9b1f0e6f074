package org.countersign.credential.control;

import org.countersign.otp.TypedCode;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.MessageKey;

/** Two codes in a row, as typed into the fields {@code firstCode} and {@code secondCode}. */
record CodePair(String first, String second) {
    static final String FIRST = "firstCode";
    static final String SECOND = "secondCode";

    /**
     * What cannot be a pair is told before anything is charged: it tells nothing of any device.
     *
     * @throws InvalidInput if one is no code, or both are the same
     */
    static CodePair read(String first, String second, MessageKey noCode, MessageKey same) {
        CodePair pair = new CodePair(code(FIRST, first, noCode), code(SECOND, second, noCode));
        if (pair.first.equals(pair.second)) {
            throw new InvalidInput(SECOND, same);
        }
        return pair;
    }

    private static String code(String field, String typed, MessageKey noCode) {
        return TypedCode.digits(typed).orElseThrow(() -> new InvalidInput(field, noCode));
    }

    @Override
    public String toString() {
        return "two codes";
    }
}
