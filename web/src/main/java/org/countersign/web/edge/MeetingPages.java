package org.countersign.web.edge;

import java.util.Set;

/** The pages on which people meet, or try out what they need for it (PRF-10): no other may use a camera or a microphone. */
final class MeetingPages {
    private static final Set<String> ALL = Set.of("/proofing/room", "/proofing/system-test", "/agent/case");

    private MeetingPages() {}

    /** @param address the path of a request */
    static boolean hold(String address) {
        return ALL.contains(address);
    }
}
