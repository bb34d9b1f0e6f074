package org.countersign.proofing.control;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The addresses of STUN and TURN servers, as an operator lists them with commas between, or {@code none} (RFC 7064, 7065). */
record IceAddresses(List<String> all) {
    private static final String NONE = "none";
    private static final String HOST = "([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:]+])(:\\d{1,5})?";
    private static final Pattern STUN = Pattern.compile("stuns?:" + HOST);
    private static final Pattern TURN = Pattern.compile("turns?:" + HOST + "(\\?transport=(udp|tcp))?");

    static IceAddresses of(String list) {
        return new IceAddresses(Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty() && !NONE.equals(address))
                .toList());
    }

    /** Those that tell how a browser is seen from outside, and ask for nothing. */
    List<String> stun() {
        return matching(STUN);
    }

    /** Those that carry picture and sound, to whoever has a credential. */
    List<String> turn() {
        return matching(TURN);
    }

    /** Those that are neither. */
    List<String> odd() {
        return all.stream()
                .filter(address -> !STUN.matcher(address).matches()
                        && !TURN.matcher(address).matches())
                .toList();
    }

    private List<String> matching(Pattern kind) {
        return all.stream().filter(address -> kind.matcher(address).matches()).toList();
    }
}
