package org.countersign.credential;

import java.io.Serializable;
import java.time.Instant;

/**
 * One of the phones of a credential.
 *
 * @param slot 1 to 3: names the phone within its credential
 * @param number masked
 * @param voiceOnly a landline: it cannot be texted
 * @param sendBy how codes travel to it unless the person asks otherwise
 */
public record PhoneSummary(
        int slot, String number, boolean voiceOnly, SendBy sendBy, boolean isDefault, Instant addedAt)
        implements Serializable {}
