package org.countersign.demo;

import java.util.Arrays;
import java.util.Locale;

/** E-mail addresses with which the simulated mail server misbehaves, by what stands before the @ or a plus sign. */
public enum MagicAddress {
    WORKS(""),
    /** There is no such mailbox. */
    REFUSED("bounce"),
    /** The server takes the connection and never answers. */
    HANGS("slow"),
    /** The first attempt fails, the second one works. */
    FAILS_FIRST("busy");

    private final String mailbox;

    MagicAddress(String mailbox) {
        this.mailbox = mailbox;
    }

    /** What stands before the @; empty for all others. */
    public String mailbox() {
        return mailbox;
    }

    public static MagicAddress of(String address) {
        String mailbox = address.replaceFirst("[+@].*", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(magic -> magic != WORKS && magic.mailbox.equals(mailbox))
                .findFirst()
                .orElse(WORKS);
    }
}
