package org.countersign.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.countersign.credential.CredentialId;
import org.countersign.crypto.KeyedHash;
import org.countersign.crypto.RandomCodes;

/** The codes that are sent to phones: six digits, kept only as a hash that belongs to one credential (DLV-4, case 16). */
@ApplicationScoped
public class PhoneCodes {
    static final int DIGITS = 6;
    private static final String PURPOSE = "phone-code";

    @Inject
    KeyedHash hash;

    @Inject
    RandomCodes random;

    String fresh() {
        return random.digits(DIGITS);
    }

    String hash(CredentialId credential, String code) {
        return hash.of(PURPOSE, credential + ":" + code);
    }

    boolean matches(String stored, CredentialId credential, String code) {
        return hash.matches(stored, PURPOSE, credential + ":" + code);
    }
}
