package org.countersign.credential;

import java.io.Serializable;
import org.countersign.shared.Kind;

/**
 * A way to present a code: a token, an app, or one of the phones (ACC-3).
 *
 * @param id for {@code sendCode} and {@code validate}
 * @param level that a session reaches by it
 * @param label the serial's last four signs or the masked number; null for an app
 * @param digits how many a code has
 * @param voiceOnly a landline
 * @param sendBy how codes travel to a phone by default; null for token and app
 */
public record OtpMethod(String id, Kind kind, int level, String label, int digits, boolean voiceOnly, SendBy sendBy)
        implements Serializable {}
