package org.countersign.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.countersign.credential.entity.Credential;
import org.countersign.crypto.Seal;
import org.countersign.crypto.SealedSecret;
import org.countersign.shared.Kind;
import org.countersign.token.TokenSerial;
import org.countersign.token.boundary.TokenBinding;

/**
 * What stays with the holder when his credential is not approved (MNG-2): his right, something to register under it, and
 * the token that was posted to him.
 */
@ApplicationScoped
public class Denial {
    @Inject
    Rights rights;

    @Inject
    StoredCredentials credentials;

    @Inject
    TokenBinding tokens;

    @Inject
    Seal seal;

    /** @param secret the device's, which the credential itself has forgotten; null without a device */
    void giveBack(Credential denied, SealedSecret secret, Instant at) {
        TokenSerial.read(denied.serial())
                .filter(serial -> secret != null)
                .ifPresent(serial -> tokens.giveBack(serial, seal.open(secret, denied.owner()), denied.lastFactor()));
        if (denied.kind() != Kind.PHONE) { // that of phones begins with the first number
            rights.covering(denied.account(), denied.kind())
                    .ifPresent(right -> credentials.beginAfter(denied, right, at));
        }
    }
}
