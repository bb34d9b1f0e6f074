package org.countersign.token;

import org.countersign.otp.OtpProfile;

/**
 * A token that arrives from the factory.
 *
 * @param serial as on the sticker; letters and digits, compared without case
 * @param secret the raw key; sealed at once and kept nowhere else (INV-2)
 * @param counter HOTP: the counter of its first code, 0 from the factory; TOTP: 0
 */
public record NewToken(String serial, byte[] secret, OtpProfile profile, long counter) {
    @Override
    public String toString() {
        return "new token " + serial;
    }
}
